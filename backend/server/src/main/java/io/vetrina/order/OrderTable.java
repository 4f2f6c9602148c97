// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.integer;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.store;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.sku;
import static java.util.Objects.requireNonNull;

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

    /** What a change of state needs to know of an order. */
    record Known(
            StoreId store,
            String number,
            OrderState state,
            String cart,
            @Nullable String visitor) {}

    /** The order with its lines and its first step; one statement. */
    Mono<Void> insert(OrderDraft draft) {
        Totals totals = draft.calculation().totals();
        return database.sql("""
                        WITH made AS (
                            INSERT INTO "order".purchase
                                (id, number, store, state, placed_at, cart, visitor, customer_name, customer_email, address,
                                 delivery, currency, subtotal, discount, shipping, shipping_tax, tax, total, rounding)
                            VALUES (:id, 'V' || nextval('"order".number'), :store, 'PENDING', :at, :cart, :visitor, :name,
                                    :email, CAST(:address AS jsonb), CAST(:delivery AS jsonb), :currency, :subtotal, :discount,
                                    :shipping, :shippingTax, :tax, :total, :rounding)),
                        lines AS (
                            INSERT INTO "order".line
                                (order_id, position, id, seller, sku, details, slug, title, options, quantity, unit_price, total,
                                 discount, tax, trace)
                            SELECT :id, position, l.id, seller, sku, details, slug, title, options, quantity, unit, total,
                                   discount, tax, trace
                            FROM jsonb_to_recordset(CAST(:lines AS jsonb)) AS l
                                (position int, id text, seller text, sku text, details jsonb, slug text, title text,
                                 options jsonb, quantity int, unit bigint, total bigint, discount bigint, tax bigint,
                                 trace jsonb))
                        INSERT INTO "order".step (order_id, position, state, at) VALUES (:id, 0, 'PENDING', :at)
                        """)
                .bind("id", draft.id())
                .bind("store", draft.store().value())
                .bind("at", clock.instant())
                .bind("cart", draft.cart())
                .bind("visitor", Parameters.in(R2dbcType.VARCHAR, draft.visitor()))
                .bind("name", draft.customer().name())
                .bind("email", draft.customer().email())
                .bind("address", json.writeValueAsString(draft.address()))
                .bind("delivery", json.writeValueAsString(draft.delivery()))
                .bind("currency", totals.total().currency())
                .bind("subtotal", totals.subtotal().minor())
                .bind("discount", totals.discount().minor())
                .bind("shipping", totals.shipping().minor())
                .bind("shippingTax", draft.calculation().shippingTax().minor())
                .bind("tax", totals.tax().minor())
                .bind("total", totals.total().minor())
                .bind("rounding", draft.calculation().rounding().toString())
                .bind("lines", json.writeValueAsString(rows(draft)))
                .then();
    }

    private static List<Row> rows(OrderDraft draft) {
        Map<LineId, Calculation.Line> costs = draft.calculation().byId();
        return IntStream.range(0, draft.lines().size())
                .mapToObj(position -> {
                    OrderLine line = draft.lines().get(position);
                    return new Row(
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
                            requireNonNull(costs.get(line.id())).trace());
                })
                .toList();
    }

    Mono<Known> find(UUID order) {
        return find(order, "");
    }

    /** An order, which nobody else changes until the transaction ends. */
    Mono<Known> lock(UUID order) {
        return find(order, " FOR UPDATE");
    }

    private Mono<Known> find(UUID order, String suffix) {
        return database.sql(
                        "SELECT store, number, state, cart, visitor FROM \"order\".purchase WHERE id = :id" + suffix)
                .bind("id", order)
                .map(row -> new Known(
                        store(row, "store"),
                        text(row, "number"),
                        constant(row, "state", OrderState.class),
                        text(row, "cart"),
                        optionalText(row, "visitor")))
                .one();
    }

    Mono<Void> become(UUID order, OrderState next) {
        return database.sql("""
                        WITH changed AS (UPDATE "order".purchase SET state = :state WHERE id = :id)
                        INSERT INTO "order".step (order_id, position, state, at)
                        SELECT :id, count(*), :state, :at FROM "order".step WHERE order_id = :id
                        """)
                .bind("state", next.name())
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

    /** A line as the statement takes it. */
    private record Row(
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
            List<PriceCandidate> trace) {}
}
