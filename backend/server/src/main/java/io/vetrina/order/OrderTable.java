// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.sku;
import static io.vetrina.shared.Rows.store;
import static io.vetrina.shared.Rows.text;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.PriceCandidate;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** How orders are written to PostgreSQL. */
@Component
class OrderTable {

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    OrderTable(DatabaseClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What a change of its status needs to know of an order. */
    record Head(
            StoreId store,
            String number,
            OrderStatus status,
            String cart,
            @Nullable String visitor) {}

    /** The order with its lines and its first step; one statement. */
    Mono<Void> insert(OrderDraft draft) {
        Totals totals = draft.calculation().totals();
        return database.sql("""
                        WITH made AS (
                            INSERT INTO "order".purchase
                                (id, number, store, fulfilment, charge, returned, placed_at, cart, visitor, customer_name,
                                 customer_email, billing, currency, subtotal, discount, shipping, shipping_tax, tax, total,
                                 rounding)
                            VALUES (:id, 'V' || nextval('"order".number'), :store, :fulfilment, :charge, :returned, :at, :cart,
                                    :visitor, :name, :email, CAST(:billing AS jsonb), :currency, :subtotal, :discount,
                                    :shipping, :shippingTax, :tax, :total, :rounding)),
                        deliveries AS (
                            INSERT INTO "order".delivery
                                (order_id, position, option, label, price, min_days, max_days, address)
                            SELECT :id, position, option, label, price, min_days, max_days, address
                            FROM jsonb_to_recordset(CAST(:deliveries AS jsonb)) AS d
                                (position int, option text, label text, price bigint, min_days int, max_days int,
                                 address jsonb)),
                        lines AS (
                            INSERT INTO "order".line
                                (order_id, position, id, seller, sku, details, slug, title, options, quantity, unit_price, total,
                                 discount, tax, delivery, trace)
                            SELECT :id, position, l.id, seller, sku, details, slug, title, options, quantity, unit, total,
                                   discount, tax, delivery, trace
                            FROM jsonb_to_recordset(CAST(:lines AS jsonb)) AS l
                                (position int, id text, seller text, sku text, details jsonb, slug text, title text,
                                 options jsonb, quantity int, unit bigint, total bigint, discount bigint, tax bigint,
                                 delivery int, trace jsonb))
                        INSERT INTO "order".step (order_id, position, state, at) VALUES (:id, 0, :state, :at)
                        """)
                .bind("id", draft.id())
                .bind("store", draft.store().value())
                .bind("at", clock.instant())
                .bind("cart", draft.cart())
                .bind("visitor", Parameters.in(R2dbcType.VARCHAR, draft.visitor()))
                .bind("name", draft.customer().name())
                .bind("email", draft.customer().email())
                .bind("billing", json.writeValueAsString(draft.billing()))
                .bind("fulfilment", OrderStatus.NEW.fulfilment().name())
                .bind("charge", OrderStatus.NEW.charge().name())
                .bind("returned", OrderStatus.NEW.returned().name())
                .bind("state", OrderStatus.NEW.label().name())
                .bind("deliveries", json.writeValueAsString(deliveries(draft)))
                .bind("currency", totals.total().currency())
                .bind("subtotal", totals.subtotal().minor())
                .bind("discount", totals.discount().minor())
                .bind("shipping", totals.shipping().minor())
                .bind("shippingTax", draft.calculation().shippingTax().minor())
                .bind("tax", totals.tax().minor())
                .bind("total", totals.total().minor())
                .bind("rounding", draft.calculation().rounding().toString())
                .bind("lines", json.writeValueAsString(lines(draft)))
                .then();
    }

    private static List<DeliveryRow> deliveries(OrderDraft draft) {
        return IntStream.range(0, draft.deliveries().size())
                .mapToObj(position -> {
                    Delivery delivery = draft.deliveries().get(position);
                    return new DeliveryRow(
                            position,
                            delivery.option(),
                            delivery.label(),
                            delivery.price().minor(),
                            delivery.minDays(),
                            delivery.maxDays(),
                            delivery.address());
                })
                .toList();
    }

    private static List<LineRow> lines(OrderDraft draft) {
        Map<LineId, Integer> deliveries = new HashMap<>();
        for (int position = 0; position < draft.deliveries().size(); position++) {
            for (LineId line : draft.deliveries().get(position).lines()) {
                deliveries.put(line, position);
            }
        }
        Map<LineId, Calculation.Line> costs = draft.calculation().byId();
        return IntStream.range(0, draft.lines().size())
                .mapToObj(position -> {
                    OrderLine line = draft.lines().get(position);
                    return new LineRow(
                            position,
                            line.id(),
                            line.offer().seller(),
                            line.offer().sku(),
                            line.details(),
                            line.slug(),
                            line.title(),
                            line.options(),
                            line.quantity(),
                            line.unitPrice().minor(),
                            line.total().minor(),
                            line.discount().minor(),
                            line.tax().minor(),
                            requireNonNull(deliveries.get(line.id())),
                            requireNonNull(costs.get(line.id())).trace());
                })
                .toList();
    }

    Mono<Head> find(UUID order) {
        return find(order, "");
    }

    /** An order, which nobody else changes until the transaction ends. */
    Mono<Head> lock(UUID order) {
        return find(order, " FOR UPDATE");
    }

    private Mono<Head> find(UUID order, String suffix) {
        return database.sql(
                        "SELECT store, number, fulfilment, charge, returned, cart, visitor FROM \"order\".purchase WHERE id = :id"
                                + suffix)
                .bind("id", order)
                .map(row -> new Head(
                        store(row, "store"),
                        text(row, "number"),
                        new OrderStatus(
                                constant(row, "fulfilment", Fulfilment.class),
                                constant(row, "charge", ChargeStatus.class),
                                constant(row, "returned", ReturnStatus.class)),
                        text(row, "cart"),
                        optionalText(row, "visitor")))
                .one();
    }

    /** Adds to the history of an order when its customer is told something else from now on. */
    Mono<Void> become(UUID order, OrderStatus next) {
        return database.sql("""
                        WITH changed AS (
                            UPDATE "order".purchase SET fulfilment = :fulfilment, charge = :charge, returned = :returned
                            WHERE id = :id)
                        INSERT INTO "order".step (order_id, position, state, at)
                        SELECT :id, count(*), :state, :at FROM "order".step WHERE order_id = :id
                        HAVING (array_agg(state ORDER BY position DESC))[1] <> :state
                        """)
                .bind("fulfilment", next.fulfilment().name())
                .bind("charge", next.charge().name())
                .bind("returned", next.returned().name())
                .bind("state", next.label().name())
                .bind("id", order)
                .bind("at", clock.instant())
                .then();
    }

    Flux<OrderPlaced.Line> quantities(UUID order) {
        return database.sql("""
                        SELECT id, seller, sku, quantity FROM "order".line WHERE order_id = :id ORDER BY position
                        """)
                .bind("id", order)
                .map(row -> new OrderPlaced.Line(
                        new LineId(text(row, "id")),
                        new OfferId(new SellerId(text(row, "seller")), sku(row, "sku")),
                        integer(row, "quantity")))
                .all();
    }

    /** A delivery as the statement takes it. */
    private record DeliveryRow(
            int position,
            String option,
            String label,
            long price,
            @JsonProperty("min_days") int minDays,
            @JsonProperty("max_days") int maxDays,
            Address address) {}

    /** A line as the statement takes it. */
    private record LineRow(
            int position,
            LineId id,
            SellerId seller,
            Sku sku,
            LineDetails details,
            String slug,
            String title,
            Map<String, String> options,
            int quantity,
            long unit,
            long total,
            long discount,
            long tax,
            int delivery,
            List<PriceCandidate> trace) {}
}
