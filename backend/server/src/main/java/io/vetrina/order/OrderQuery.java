// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.instant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.store;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.r2dbc.spi.Readable;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How orders are read from PostgreSQL: whole, in one round trip. */
@Component
class OrderQuery {

    private static final TypeReference<List<LineRow>> LINES = new TypeReference<>() {};
    private static final TypeReference<List<DeliveryRow>> DELIVERIES = new TypeReference<>() {};
    private static final TypeReference<List<Order.Step>> STEPS = new TypeReference<>() {};
    private static final TypeReference<List<Purchase.Line>> BOUGHT = new TypeReference<>() {};

    private final DatabaseClient database;
    private final JsonMapper json;

    OrderQuery(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    Mono<StoredOrder> find(StoreId store, UUID id) {
        return database.sql("""
                        SELECT id, number, store, fulfilment, charge, returned, placed_at, customer_name, customer_email,
                               billing::text AS billing, currency, subtotal, discount, shipping, tax, total,
                               (SELECT json_agg(d ORDER BY position)::text FROM "order".delivery d
                                WHERE order_id = p.id) AS deliveries,
                               (SELECT json_agg(to_jsonb(l) - 'trace' ORDER BY position)::text FROM "order".line l WHERE order_id = p.id) AS lines,
                               (SELECT json_agg(json_build_object('state', lower(state), 'at', at) ORDER BY position)::text
                                FROM "order".step WHERE order_id = p.id) AS steps
                        FROM "order".purchase p WHERE store = :store AND id = :id
                        """)
                .bind("store", store.value())
                .bind("id", id)
                .map(this::stored)
                .one();
    }

    private StoredOrder stored(Readable row) {
        List<LineRow> lines = json.readValue(text(row, "lines"), LINES);
        return new StoredOrder(
                uuid(row, "id"),
                text(row, "number"),
                store(row, "store"),
                new OrderStatus(
                        constant(row, "fulfilment", Fulfilment.class),
                        constant(row, "charge", ChargeStatus.class),
                        constant(row, "returned", ReturnStatus.class)),
                instant(row, "placed_at"),
                new Customer(text(row, "customer_name"), text(row, "customer_email")),
                json.readValue(text(row, "billing"), Address.class),
                deliveries(row, lines),
                new Totals(
                        money(row, "subtotal"),
                        money(row, "discount"),
                        money(row, "shipping"),
                        money(row, "tax"),
                        money(row, "total")),
                lines.stream().map(line -> line.line(text(row, "currency"))).toList(),
                json.readValue(text(row, "steps"), STEPS));
    }

    private List<Delivery> deliveries(Readable row, List<LineRow> lines) {
        return json.readValue(text(row, "deliveries"), DELIVERIES).stream()
                .map(delivery -> delivery.delivery(text(row, "currency"), lines))
                .toList();
    }

    /** What was placed in this shop; customers are told apart by a digest of their address. */
    Flux<Purchase> purchases(StoreId store) {
        return database.sql("""
                        SELECT number, encode(sha256(convert_to(lower(customer_email), 'UTF8')), 'hex') AS customer, placed_at,
                               (SELECT json_agg(json_build_object('sku', sku, 'quantity', quantity) ORDER BY position)::text
                                FROM "order".line WHERE order_id = p.id) AS lines
                        FROM "order".purchase p WHERE store = :store AND fulfilment NOT IN ('ON_HOLD', 'CANCELLED') ORDER BY placed_at
                        """)
                .bind("store", store.value())
                .map(row -> new Purchase(
                        text(row, "number"),
                        text(row, "customer"),
                        instant(row, "placed_at"),
                        false,
                        json.readValue(text(row, "lines"), BOUGHT)))
                .all();
    }

    private static Money money(Readable row, String column) {
        return new Money(number(row, column), text(row, "currency"));
    }

    /** A row of {@code "order".delivery}; its price in minor units. */
    private record DeliveryRow(
            int position,
            String option,
            String label,
            long price,
            @JsonProperty("min_days") int minDays,
            @JsonProperty("max_days") int maxDays,
            Address address) {

        Delivery delivery(String currency, List<LineRow> lines) {
            return new Delivery(
                    option,
                    label,
                    new Money(price, currency),
                    minDays,
                    maxDays,
                    address,
                    lines.stream()
                            .filter(line -> line.delivery() == position)
                            .map(LineRow::id)
                            .toList());
        }
    }

    /** A row of {@code "order".line}; amounts in minor units. */
    private record LineRow(
            LineId id,
            SellerId seller,
            Sku sku,
            LineDetails details,
            String slug,
            String title,
            Map<String, String> options,
            int quantity,
            @JsonProperty("unit_price") long unitPrice,
            long total,
            long discount,
            long tax,
            int delivery) {

        OrderLine line(String currency) {
            return new OrderLine(
                    id,
                    new OfferId(seller, sku),
                    details,
                    slug,
                    title,
                    options,
                    quantity,
                    new Money(unitPrice, currency),
                    new Money(total, currency),
                    new Money(discount, currency),
                    new Money(tax, currency));
        }
    }
}
