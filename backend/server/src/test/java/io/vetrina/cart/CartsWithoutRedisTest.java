// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Redis;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BackendTest
class CartsWithoutRedisTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Redis redis;

    @Test
    void cartsSayThatTheyAreAwayAndAreThereAgainAsTheyWere() {
        TestShop shop = TestShop.open(context);
        Sku lantern = shop.sells("Lantern", 295, 100);
        Cart cart = shop.add(shop.cart(), lantern, 2);

        redis.commands().clientPause(6_000).block();

        shop.http()
                .get()
                .uri(shop.path("/carts/" + cart.id()))
                .exchange()
                .expectStatus()
                .isEqualTo(503)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:carts-unavailable");
        await().atMost(Duration.ofSeconds(20))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(shop.read(cart)).isEqualTo(cart));
    }
}
