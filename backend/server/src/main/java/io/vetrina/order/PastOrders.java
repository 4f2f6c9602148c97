// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static io.vetrina.shared.Rows.flag;
import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.text;

import io.r2dbc.spi.Readable;
import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Orders from before this shop opened, or from elsewhere, taken as they are and never changed, and who placed them. */
@Component
class PastOrders implements ImportParticipant {

    private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};
    private static final int PAGE = 1_000;

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    PastOrders(DatabaseClient database, JsonMapper json, Outbox outbox, TransactionalOperator transaction) {
        this.database = database;
        this.json = json;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    @Override
    public Mono<Void> onPastOrders(StoreId store, List<PastOrder> orders) {
        return insert(store, orders).then();
    }

    /**
     * Adds orders to a store that is open, and tells of them; those whose number is known stay as they are.
     *
     * @return how many were new
     */
    Mono<Integer> add(StoreId store, List<PastOrder> orders) {
        return insert(store, orders)
                .collect(Collectors.toSet())
                .flatMap(numbers -> {
                    List<PastOrdersAdded.Order> told = orders.stream()
                            .filter(order -> numbers.contains(order.number()) && !order.cancelled())
                            .map(PastOrdersAdded.Order::of)
                            .toList();
                    return outbox.append(store, told.isEmpty() ? List.of() : List.of(new PastOrdersAdded(told)))
                            .thenReturn(numbers.size());
                })
                .as(transaction::transactional);
    }

    /** The numbers of those that were new. */
    private Flux<String> insert(StoreId store, List<PastOrder> orders) {
        return database.sql("""
                        INSERT INTO "order".past_order
                            (store, number, customer, country, placed_at, cancelled, simulated, lines)
                        SELECT :store, number, customer, country, placed_at, cancelled, simulated, CAST(lines AS jsonb)
                        FROM unnest(CAST(:numbers AS text[]), CAST(:customers AS text[]), CAST(:countries AS text[]),
                                    CAST(:placed AS timestamptz[]), CAST(:cancelled AS boolean[]),
                                    CAST(:simulated AS boolean[]), CAST(:lines AS text[]))
                             AS o (number, customer, country, placed_at, cancelled, simulated, lines)
                        ON CONFLICT DO NOTHING
                        RETURNING number
                        """)
                .bind("store", store.value())
                .bind("numbers", column(orders, PastOrder::number, String[]::new))
                .bind("customers", column(orders, PastOrder::customer, String[]::new))
                .bind("countries", column(orders, PastOrder::country, String[]::new))
                .bind("placed", column(orders, order -> order.placedAt().toString(), String[]::new))
                .bind("cancelled", column(orders, PastOrder::cancelled, Boolean[]::new))
                .bind("simulated", column(orders, PastOrder::simulated, Boolean[]::new))
                .bind("lines", column(orders, order -> json.writeValueAsString(lines(order)), String[]::new))
                .map(row -> text(row, "number"))
                .all();
    }

    @Override
    public Mono<Void> onPastCustomers(StoreId store, List<PastCustomer> customers) {
        return database.sql("""
                        INSERT INTO "order".past_customer (store, id, name, email, country)
                        SELECT :store, id, name, email, country
                        FROM unnest(CAST(:ids AS text[]), CAST(:names AS text[]), CAST(:emails AS text[]),
                                    CAST(:countries AS text[])) AS c (id, name, email, country)
                        ON CONFLICT (store, id) DO UPDATE
                        SET name = excluded.name, email = excluded.email, country = excluded.country
                        """)
                .bind("store", store.value())
                .bind("ids", customers.stream().map(PastCustomer::id).toArray(String[]::new))
                .bind("names", customers.stream().map(PastCustomer::name).toArray(String[]::new))
                .bind("emails", customers.stream().map(PastCustomer::email).toArray(String[]::new))
                .bind("countries", customers.stream().map(PastCustomer::country).toArray(String[]::new))
                .then();
    }

    private static <T> T[] column(List<PastOrder> orders, Function<PastOrder, T> value, IntFunction<T[]> array) {
        return orders.stream().map(value).toArray(array);
    }

    private static List<Line> lines(PastOrder order) {
        return order.lines().stream()
                .map(line -> new Line(
                        line.sku().value(),
                        line.quantity(),
                        line.unitPrice().minor(),
                        line.unitPrice().currency()))
                .toList();
    }

    /**
     * Those that were not cancelled, oldest first; read in pages, so that a reader who takes its time holds no statement open.
     */
    Flux<Purchase> of(StoreId store) {
        return page(store, Instant.EPOCH, "")
                .expand(page -> page.size() < PAGE
                        ? Mono.empty()
                        : page(store, page.getLast().at(), page.getLast().number()))
                .flatMapIterable(page -> page, 1);
    }

    private Mono<List<Purchase>> page(StoreId store, Instant after, String afterNumber) {
        return database.sql("""
                        SELECT number, customer, placed_at, simulated, lines::text AS lines FROM "order".past_order
                        WHERE store = :store AND NOT cancelled AND (placed_at, number) > (:after, :number)
                        ORDER BY placed_at, number LIMIT :page
                        """)
                .bind("store", store.value())
                .bind("after", after)
                .bind("number", afterNumber)
                .bind("page", PAGE)
                .map(this::purchase)
                .all()
                .collectList();
    }

    private Purchase purchase(Readable row) {
        List<Line> lines = json.readValue(text(row, "lines"), LINES);
        return new Purchase(
                text(row, "number"),
                optionalText(row, "customer"),
                instant(row, "placed_at"),
                flag(row, "simulated"),
                lines.stream()
                        .map(line -> new Purchase.Line(new Sku(line.sku()), line.quantity()))
                        .toList());
    }

    private record Line(String sku, int quantity, long minor, String currency) {}
}
