// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import reactor.core.publisher.Mono;

/** What staff did, for staff. */
@HttpExchange("/api")
public interface AuditApi {

    /**
     * @param store only what concerns this store
     * @param subject only what was done to this thing
     * @param before only entries older than the one of this id
     * @param limit entries at most, 1 to 200, 50 when absent
     */
    @GetExchange("/audit")
    Mono<AuditPage> audit(
            @RequestParam(required = false) @Nullable String store,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Integer limit);
}
