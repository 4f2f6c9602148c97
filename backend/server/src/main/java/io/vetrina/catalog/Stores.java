// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.flag;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The sales channels of this installation. What it tells is at most a second old. */
@Component
public class Stores {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final DatabaseClient database;
    private final Mono<List<Store>> all;

    Stores(DatabaseClient database) {
        this.database = database;
        this.all = load(database).cache(stores -> FRESH, e -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** In the order of the store switcher. */
    public Mono<List<Store>> all() {
        return all;
    }

    /** Fails with {@code unknown-store} (404) when there is none of this id. */
    public Mono<Store> store(StoreId id) {
        return all.flatMap(stores -> Mono.justOrEmpty(named(id, stores)))
                .switchIfEmpty(Mono.defer(() -> opened(id)))
                .switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    /** A store that opened within the last second is not on the list yet. */
    private Mono<Store> opened(StoreId id) {
        return database.sql("SELECT 1 FROM catalog.store WHERE id = :id")
                .bind("id", id.value())
                .map(row -> id)
                .one()
                .flatMap(known -> load(database))
                .flatMap(stores -> Mono.justOrEmpty(named(id, stores)));
    }

    private static Optional<Store> named(StoreId id, List<Store> stores) {
        return stores.stream().filter(store -> store.id().equals(id.value())).findFirst();
    }

    /** The language to answer in: the one asked for when the store speaks it, else the store's first. */
    public Mono<String> locale(StoreId id, @Nullable String asked) {
        return store(id)
                .map(store -> asked != null && store.locales().contains(asked)
                        ? asked
                        : store.locales().getFirst());
    }

    private static Problem unknown(StoreId id) {
        return Problem.of(
                HttpStatus.NOT_FOUND, "unknown-store", "There is no store \"" + id + "\". GET /api/stores lists them.");
    }

    private static Mono<List<Store>> load(DatabaseClient database) {
        return database.sql("""
                        SELECT id, name, tagline, currency, locales, notices, COALESCE(opened, true) AS opened,
                               (SELECT count(*) FROM catalog.product WHERE store = s.id AND published) AS products
                        FROM catalog.store s LEFT JOIN catalog.import i ON i.store = s.id
                        ORDER BY position, id
                        """).map(Stores::fromRow).all().collectList();
    }

    private static Store fromRow(Readable row) {
        return new Store(
                text(row, "id"),
                text(row, "name"),
                text(row, "tagline"),
                text(row, "currency"),
                texts(row, "locales"),
                flag(row, "opened") ? "open" : "importing",
                number(row, "products"),
                texts(row, "notices"));
    }
}
