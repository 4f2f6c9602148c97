// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.pricing.TaxRate;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code pricing.tax_rate}. */
@Component
class TaxRateTable {

    private record Row(StoreId store, TaxRate rate) {}

    private final DatabaseClient database;

    TaxRateTable(DatabaseClient database) {
        this.database = database;
    }

    /** Those of every store, by country and day. */
    Mono<Map<StoreId, List<TaxRate>>> all() {
        return database.sql("SELECT * FROM pricing.tax_rate ORDER BY store, country, valid_from")
                .map(row -> new Row(Rows.store(row, "store"), rate(row)))
                .all()
                .collect(Collectors.groupingBy(
                        Row::store, Collectors.mapping(Row::rate, Collectors.toUnmodifiableList())));
    }

    /** Those of a store, by country and day. */
    Flux<TaxRate> of(StoreId store) {
        return database.sql("SELECT * FROM pricing.tax_rate WHERE store = :store ORDER BY country, valid_from")
                .bind("store", store.value())
                .map(TaxRateTable::rate)
                .all();
    }

    Mono<Void> replace(StoreId store, List<TaxRate> rates) {
        return database.sql("DELETE FROM pricing.tax_rate WHERE store = :store")
                .bind("store", store.value())
                .then()
                .then(rates.isEmpty() ? Mono.empty() : insert(store, rates));
    }

    private Mono<Void> insert(StoreId store, List<TaxRate> rates) {
        return database.sql("""
                        INSERT INTO pricing.tax_rate (store, country, valid_from, basis_points)
                        SELECT :store, country, valid_from, basis_points
                        FROM unnest(CAST(:countries AS text[]), CAST(:days AS date[]), CAST(:rates AS integer[]))
                            AS r (country, valid_from, basis_points)
                        """)
                .bind("store", store.value())
                .bind("countries", rates.stream().map(TaxRate::country).toArray(String[]::new))
                .bind("days", rates.stream().map(TaxRate::validFrom).toArray(LocalDate[]::new))
                .bind("rates", rates.stream().map(TaxRate::basisPoints).toArray(Integer[]::new))
                .then();
    }

    private static TaxRate rate(Readable row) {
        return new TaxRate(
                Rows.text(row, "country"),
                Rows.required(row, "valid_from", LocalDate.class),
                Rows.integer(row, "basis_points"));
    }
}
