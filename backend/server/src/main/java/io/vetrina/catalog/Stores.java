// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.flag;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.texts;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.catalog.TaxDisplay;
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

    private static final String CLOSED = "closed";
    private static final String SELECT = """
            SELECT s.id, s.name, s.tagline, s.currency, s.locales, s.notices, s.country, s.tax_display,
                   s.closed_at IS NOT NULL AS closed, COALESCE(i.opened, true) AS opened,
                   (SELECT count(*) FROM catalog.product WHERE store = s.id AND published) AS products
            FROM catalog.store s LEFT JOIN catalog.import i ON i.store = s.id
            """;

    private final DatabaseClient database;
    private final Mono<List<Store>> every;

    Stores(DatabaseClient database) {
        this.database = database;
        this.every = load(database).cache(stores -> FRESH, e -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** Those that are not closed, in the order of the store switcher. */
    public Mono<List<Store>> all() {
        return every.map(
                stores -> stores.stream().filter(store -> !isClosed(store)).toList());
    }

    /** Those that are closed among them, as they are now. */
    Mono<List<Store>> every() {
        return load(database);
    }

    /** Fails with {@code unknown-store} (404) when there is none of this id, with {@code store-closed} (410) when it is closed. */
    public Mono<Store> store(StoreId id) {
        return every.flatMap(stores -> Mono.justOrEmpty(named(id, stores)))
                .switchIfEmpty(Mono.defer(() -> current(id))) // opened within the last second
                .flatMap(Stores::open);
    }

    /** Like {@link #store}, as the database has it now. */
    Mono<Store> now(StoreId id) {
        return current(id).flatMap(Stores::open);
    }

    /** A store as the database has it now, also when it is closed. */
    Mono<Store> current(StoreId id) {
        return database.sql(SELECT + "WHERE s.id = :id")
                .bind("id", id.value())
                .map(Stores::fromRow)
                .one()
                .switchIfEmpty(Mono.error(() -> unknown(id)));
    }

    /** Fails like {@link #store} but asks the database: for what must not be done in a store that has just been closed. */
    public Mono<Void> ensureOpen(StoreId id) {
        return database.sql("SELECT closed_at IS NOT NULL AS closed FROM catalog.store WHERE id = :id")
                .bind("id", id.value())
                .map(row -> flag(row, "closed"))
                .one()
                .switchIfEmpty(Mono.error(() -> unknown(id)))
                .flatMap(closed -> closed ? Mono.error(closed(id)) : Mono.empty());
    }

    private static Mono<Store> open(Store store) {
        return isClosed(store) ? Mono.error(closed(new StoreId(store.id()))) : Mono.just(store);
    }

    private static boolean isClosed(Store store) {
        return store.state().equals(CLOSED);
    }

    private static Problem closed(StoreId id) {
        return Problem.of(
                HttpStatus.GONE,
                "store-closed",
                "The store \"" + id + "\" is closed. GET /api/stores lists those that are open.");
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

    static Problem unknown(StoreId id) {
        return Problem.of(
                HttpStatus.NOT_FOUND, "unknown-store", "There is no store \"" + id + "\". GET /api/stores lists them.");
    }

    private static Mono<List<Store>> load(DatabaseClient database) {
        return database.sql(SELECT + "ORDER BY position, id")
                .map(Stores::fromRow)
                .all()
                .collectList();
    }

    private static Store fromRow(Readable row) {
        return new Store(
                text(row, "id"),
                text(row, "name"),
                text(row, "tagline"),
                text(row, "currency"),
                texts(row, "locales"),
                state(row),
                number(row, "products"),
                texts(row, "notices"),
                text(row, "country"),
                constant(row, "tax_display", TaxDisplay.class));
    }

    private static String state(Readable row) {
        if (flag(row, "closed")) {
            return CLOSED;
        }
        return flag(row, "opened") ? "open" : "importing";
    }
}
