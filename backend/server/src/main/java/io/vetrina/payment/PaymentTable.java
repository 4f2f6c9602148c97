// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import static io.vetrina.shared.Rows.constant;
import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.store;
import static io.vetrina.shared.Rows.text;
import static io.vetrina.shared.Rows.uuid;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Payments in PostgreSQL. */
@Component
class PaymentTable {

    private final DatabaseClient database;
    private final Clock clock;

    PaymentTable(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> insert(UUID order, StoreId store, PaymentDraft draft) {
        return database.sql("""
                        INSERT INTO payment.payment
                            (id, order_id, store, method, minor, currency, authorisation, charge, refund, opened_at, changed_at)
                        VALUES (:id, :order, :store, :method, :minor, :currency, 'PENDING', 'NONE', 'NONE', :at, :at)
                        """)
                .bind("id", draft.id().value())
                .bind("order", order)
                .bind("store", store.value())
                .bind("method", draft.method().label())
                .bind("minor", draft.amount().minor())
                .bind("currency", draft.amount().currency())
                .bind("at", clock.instant())
                .then();
    }

    /** The payments of an order, in the order of their ids. */
    Mono<List<Payment>> ofOrder(UUID order) {
        return ofOrder(order, "");
    }

    /** The payments of an order, which nobody else changes until the transaction ends. */
    Mono<List<Payment>> lockOfOrder(UUID order) {
        return ofOrder(order, " FOR UPDATE");
    }

    private Mono<List<Payment>> ofOrder(UUID order, String suffix) {
        return database.sql("SELECT * FROM payment.payment WHERE order_id = :order ORDER BY id" + suffix)
                .bind("order", order)
                .map(PaymentTable::payment)
                .all()
                .collectList();
    }

    Mono<Payment> find(PaymentId payment) {
        return database.sql("SELECT * FROM payment.payment WHERE id = :id")
                .bind("id", payment.value())
                .map(PaymentTable::payment)
                .one();
    }

    Mono<Payment> become(PaymentId payment, Authorisation next, @Nullable String reference, @Nullable String reason) {
        return database.sql("""
                        UPDATE payment.payment
                        SET authorisation = :next, reference = :reference, reason = :reason, changed_at = :at
                        WHERE id = :id
                        RETURNING *
                        """)
                .bind("next", next.name())
                .bind("reference", Parameters.in(R2dbcType.VARCHAR, reference))
                .bind("reason", Parameters.in(R2dbcType.VARCHAR, reason))
                .bind("at", clock.instant())
                .bind("id", payment.value())
                .map(PaymentTable::payment)
                .one();
    }

    /** The provider is to be told that the payment is given up. */
    Mono<Void> releaseLater(PaymentId payment) {
        return database.sql("UPDATE payment.payment SET release_at = :at WHERE id = :id")
                .bind("at", clock.instant())
                .bind("id", payment.value())
                .then();
    }

    /** Payments whose provider is to be told, longest due first; none of them is due again before the delay is over. */
    Flux<PaymentId> takeReleases(int most, Duration delay) {
        Instant now = clock.instant();
        return database.sql("""
                        UPDATE payment.payment SET release_at = :next
                        WHERE id IN (SELECT id FROM payment.payment WHERE release_at <= :now
                                     ORDER BY release_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        RETURNING id
                        """)
                .bind("next", now.plus(delay))
                .bind("now", now)
                .bind("most", most)
                .map(row -> new PaymentId(uuid(row, "id")))
                .all();
    }

    Mono<Void> released(PaymentId payment) {
        return database.sql("UPDATE payment.payment SET release_at = NULL WHERE id = :id")
                .bind("id", payment.value())
                .then();
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
                new PaymentId(uuid(row, "id")),
                uuid(row, "order_id"),
                store(row, "store"),
                constant(row, "method", PaymentMethod.class),
                new Money(number(row, "minor"), text(row, "currency")),
                constant(row, "authorisation", Authorisation.class),
                constant(row, "charge", Charge.class),
                constant(row, "refund", Refund.class),
                optionalText(row, "reference"),
                optionalText(row, "reason"));
    }
}
