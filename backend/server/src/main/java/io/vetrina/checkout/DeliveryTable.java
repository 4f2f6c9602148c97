// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.checkout.DeliveryTerms;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Rows;
import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The table {@code checkout.delivery_option}. */
@Component
class DeliveryTable {

    private final DatabaseClient database;

    DeliveryTable(DatabaseClient database) {
        this.database = database;
    }

    Flux<DeliveryTerms> of(StoreId store) {
        return database.sql("SELECT * FROM checkout.delivery_option WHERE store = :store ORDER BY id")
                .bind("store", store.value())
                .map(DeliveryTable::terms)
                .all();
    }

    Mono<Void> replace(StoreId store, List<DeliveryTerms> terms) {
        return database.sql("DELETE FROM checkout.delivery_option WHERE store = :store")
                .bind("store", store.value())
                .then()
                .then(terms.isEmpty() ? Mono.empty() : insert(store, terms));
    }

    private Mono<Void> insert(StoreId store, List<DeliveryTerms> terms) {
        return database.sql("""
                        INSERT INTO checkout.delivery_option (store, id, label, price, free_from, min_days, max_days)
                        SELECT :store, id, label, price, free_from, min_days, max_days
                        FROM unnest(CAST(:ids AS text[]), CAST(:labels AS text[]), CAST(:prices AS bigint[]),
                                    CAST(:free AS bigint[]), CAST(:min AS integer[]), CAST(:max AS integer[]))
                            AS t (id, label, price, free_from, min_days, max_days)
                        """)
                .bind("store", store.value())
                .bind("ids", terms.stream().map(DeliveryTerms::id).toArray(String[]::new))
                .bind("labels", terms.stream().map(DeliveryTerms::label).toArray(String[]::new))
                .bind("prices", terms.stream().map(DeliveryTerms::price).toArray(Long[]::new))
                .bind("free", terms.stream().map(DeliveryTerms::freeFrom).toArray(Long[]::new))
                .bind("min", terms.stream().map(DeliveryTerms::minDays).toArray(Integer[]::new))
                .bind("max", terms.stream().map(DeliveryTerms::maxDays).toArray(Integer[]::new))
                .then();
    }

    private static DeliveryTerms terms(Readable row) {
        return new DeliveryTerms(
                Rows.text(row, "id"),
                Rows.text(row, "label"),
                Rows.number(row, "price"),
                row.get("free_from", Long.class),
                Rows.integer(row, "min_days"),
                Rows.integer(row, "max_days"));
    }
}
