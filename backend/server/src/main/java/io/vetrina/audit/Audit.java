// SPDX-License-Identifier: Apache-2.0
package io.vetrina.audit;

import io.vetrina.contract.audit.AuditEntry;
import io.vetrina.contract.audit.AuditPage;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Remembers what staff changed. */
@Component
public class Audit {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final AuditTable table;

    Audit(AuditTable table) {
        this.table = table;
    }

    /**
     * Writes down what is being done; to be called inside the transaction that does it, so that there is no change without its
     * entry and no entry without its change.
     *
     * @param who does it
     * @param action what is done, such as {@code price.changed}
     * @param store in which; null when it concerns the installation
     * @param subject to which thing, such as a SKU
     * @param before how the thing was, written as JSON; null when it was not there
     * @param after how it is from now on, likewise; null when it is gone
     */
    public Mono<Void> record(
            String who,
            String action,
            @Nullable StoreId store,
            String subject,
            @Nullable Object before,
            @Nullable Object after) {
        return table.insert(who, action, store, subject, before, after);
    }

    /** Entries, the newest first. */
    Mono<AuditPage> page(
            @Nullable String store, @Nullable String subject, @Nullable Long before, @Nullable Integer limit) {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            return Mono.error(Problem.invalid("limit", "invalid-limit", "Between 1 and " + MOST + " entries."));
        }
        return table.find(store, subject, before == null ? Long.MAX_VALUE : before, most + 1)
                .collectList()
                .map(found -> page(found, most));
    }

    private static AuditPage page(List<AuditEntry> found, int most) {
        List<AuditEntry> entries = found.subList(0, Math.min(most, found.size()));
        return new AuditPage(entries, found.size() > most ? entries.getLast().id() : null);
    }
}
