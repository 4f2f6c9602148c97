// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.text;

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
                        SELECT i.* FROM catalog.import i JOIN catalog.store s ON s.id = i.store WHERE s.closed_at IS NULL
                        ORDER BY s.position, s.id
                        """).map(ImportStates::progress).all();
    }

    private static ImportProgress progress(Readable row) {
        long done = number(row, "rows_done");
        long total = number(row, "rows_total");
        long here = done - number(row, "resumed_from");
        double seconds = seconds(row.get("started_at", Instant.class), row.get("updated_at", Instant.class));
        double rate = seconds > 0 ? here / seconds : 0;
        String state = text(row, "state");
        Double left = state.equals("running") && rate > 0 && total >= done ? (total - done) / rate : null;
        return new ImportProgress(
                text(row, "store"),
                state,
                done,
                total,
                rate,
                left,
                number(row, "rejected"),
                optionalText(row, "message"));
    }

    private static double seconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? 0 : Duration.between(from, to).toMillis() / 1000.0;
    }
}
