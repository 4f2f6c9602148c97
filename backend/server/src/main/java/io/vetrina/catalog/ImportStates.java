// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.catalog.Stores.required;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.catalog.ImportProgress;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** How far the imports are, for progress bars. */
@Component
class ImportStates {

    private final DatabaseClient database;

    ImportStates(DatabaseClient database) {
        this.database = database;
    }

    Flux<ImportProgress> all() {
        return database.sql("""
                        SELECT i.* FROM catalog.import i JOIN catalog.store s ON s.id = i.store
                        ORDER BY s.position, s.id
                        """).map(ImportStates::progress).all();
    }

    private static ImportProgress progress(Readable row) {
        long done = required(row, "rows_done", Long.class);
        long total = required(row, "rows_total", Long.class);
        long here = done - required(row, "resumed_from", Long.class);
        double seconds = seconds(row.get("started_at", Instant.class), row.get("updated_at", Instant.class));
        double rate = seconds > 0 ? here / seconds : 0;
        String state = required(row, "state", String.class);
        Double left = state.equals("running") && rate > 0 && total >= done ? (total - done) / rate : null;
        return new ImportProgress(
                required(row, "store", String.class),
                state,
                done,
                total,
                rate,
                left,
                required(row, "rejected", Long.class),
                row.get("message", String.class));
    }

    private static double seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? 0 : Duration.between(from, to).toMillis() / 1000.0;
    }
}
