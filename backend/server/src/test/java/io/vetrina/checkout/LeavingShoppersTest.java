// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.r2dbc.pool.ConnectionPool;
import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What stays behind when shoppers close the page in the middle of a checkout. */
@BackendTest
class LeavingShoppersTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    ConnectionPool connections;

    @Test
    void shoppersWhoLeaveInTheMiddleGiveTheirConnectionsBackAndHoldOnlyWhatTheyOrdered() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        TestShop shop = TestShop.open(context);
        Sku lantern = shop.sells("Lantern", 1_000, 1_000);
        List<Cart> carts = Stream.generate(() -> shop.add(shop.cart(), lantern, 1))
                .limit(200)
                .toList();

        Flux.fromIterable(carts)
                .flatMap(
                        cart -> shop.placing(cart, "k", TestShop.payingWith("tok_ok"))
                                .timeout(Duration.ofMillis(random.nextInt(1, 150)), Mono.empty())
                                .onErrorComplete(),
                        64)
                .blockLast();

        await("all but the outbox's connection are idle")
                .untilAsserted(
                        () -> assertThat(connections.getMetrics().orElseThrow().acquiredSize())
                                .as("seed %d", seed)
                                .isLessThanOrEqualTo(1));
        assertThat(shop.count("""
                        SELECT count(*) FROM inventory.stock s
                        WHERE store = :store AND reserved <> (
                            SELECT count(*) FROM "order".purchase p WHERE p.store = s.store AND p.fulfilment = 'ON_HOLD')
                        """)).as("seed %d", seed).isZero();
    }
}
