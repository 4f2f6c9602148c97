// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static io.vetrina.shared.Rows.required;
import static io.vetrina.shared.Rows.uuid;

import io.vetrina.contract.shared.StoreId;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Which order a checkout made, by the Idempotency-Key of its caller, in PostgreSQL. */
@Component
class IdempotencyKeys {

    private final DatabaseClient database;
    private final Clock clock;

    IdempotencyKeys(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param key the caller's own for this cart
     * @param bodyHash of what was asked for
     */
    record Used(StoreId store, String cart, String key, ByteBuffer bodyHash, UUID order) {}

    Mono<Used> find(StoreId store, String cart, String key) {
        return database.sql("""
                        SELECT body_hash, order_id FROM checkout.attempt WHERE store = :store AND cart = :cart AND key = :key
                        """)
                .bind("store", store.value())
                .bind("cart", cart)
                .bind("key", key)
                .map(row ->
                        new Used(store, cart, key, required(row, "body_hash", ByteBuffer.class), uuid(row, "order_id")))
                .one();
    }

    /**
     * Waits for a transaction that is about to record the same.
     *
     * @return false when this key, or this version of the cart, has its order already
     */
    Mono<Boolean> insert(Used used, long cartVersion) {
        return database.sql("""
                        INSERT INTO checkout.attempt (store, cart, key, cart_version, body_hash, order_id, at)
                        VALUES (:store, :cart, :key, :version, :hash, :order, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .bind("store", used.store().value())
                .bind("cart", used.cart())
                .bind("key", used.key())
                .bind("version", cartVersion)
                .bind("hash", used.bodyHash().duplicate())
                .bind("order", used.order())
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    /** The order came to nothing: its cart may be checked out again. */
    Mono<Void> fail(UUID order) {
        return database.sql("UPDATE checkout.attempt SET failed = true WHERE order_id = :order")
                .bind("order", order)
                .then();
    }
}
