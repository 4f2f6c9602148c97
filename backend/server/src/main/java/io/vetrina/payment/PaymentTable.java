// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.store;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.shared.Money;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Payments in PostgreSQL. */
@Component
class PaymentTable {

    private static final String COLUMNS = "order_id, store, method, state, minor, currency, reference, reason";

    private final DatabaseClient database;
    private final Clock clock;

    PaymentTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(Payment payment) {
        return database.sql("""
                        INSERT INTO payment.payment (order_id, store, method, state, minor, currency, opened_at, changed_at)
                        VALUES (:order, :store, :method, :state, :minor, :currency, :at, :at)
                        """)
                .bind("order", payment.order())
                .bind("store", payment.store().value())
                .bind("method", payment.method())
                .bind("state", payment.state().name())
                .bind("minor", payment.amount().minor())
                .bind("currency", payment.amount().currency())
                .bind("at", clock.instant())
                .then();
    }

    Mono<Payment> find(UUID order) {
        return find(order, "");
    }

    /** The payment of an order, which nobody else changes until the transaction ends. */
    Mono<Payment> lock(UUID order) {
        return find(order, " FOR UPDATE");
    }

    private Mono<Payment> find(UUID order, String suffix) {
        return database.sql("SELECT " + COLUMNS + " FROM payment.payment WHERE order_id = :order" + suffix)
                .bind("order", order)
                .map(PaymentTable::payment)
                .one();
    }

    Mono<Payment> update(UUID order, PaymentState state, @Nullable String reference, @Nullable String reason) {
        var statement = database.sql("""
                        UPDATE payment.payment SET state = :state, reference = :reference, reason = :reason, changed_at = :at
                        WHERE order_id = :order
                        RETURNING %s
                        """.formatted(COLUMNS))
                .bind("state", state.name())
                .bind("at", clock.instant())
                .bind("order", order);
        statement = reference == null
                ? statement.bindNull("reference", String.class)
                : statement.bind("reference", reference);
        statement = reason == null ? statement.bindNull("reason", String.class) : statement.bind("reason", reason);
        return statement.map(PaymentTable::payment).one();
    }

    /** True when this notice is the first of its id. */
    Mono<Boolean> note(String id) {
        return database.sql("INSERT INTO payment.notice (id, received_at) VALUES (:id, :at) ON CONFLICT DO NOTHING")
                .bind("id", id)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    private static Payment payment(Readable row) {
        return new Payment(
                uuid(row, "order_id"),
                store(row, "store"),
                text(row, "method"),
                constant(row, "state", PaymentState.class),
                new Money(number(row, "minor"), text(row, "currency")),
                optionalText(row, "reference"),
                optionalText(row, "reason"));
    }
}
