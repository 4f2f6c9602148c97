// SPDX-License-Identifier: Apache-2.0
package io.vetrina.audit;

import io.vetrina.contract.audit.AuditApi;
import io.vetrina.contract.audit.AuditPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class AuditController implements AuditApi {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @Override
    public Mono<AuditPage> audit(
            @Nullable String store, @Nullable String subject, @Nullable Long before, @Nullable Integer limit) {
        return audit.page(store, subject, before, limit);
    }
}
