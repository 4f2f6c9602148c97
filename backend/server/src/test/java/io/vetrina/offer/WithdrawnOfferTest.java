// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Outbox;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** What a catalogue takes out is known at once wherever it was in memory. */
@BackendTest
class WithdrawnOfferTest {

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lantern = shop.sells("Lantern", 295, 5);
    }

    private void change(String statement) {
        context.getBean(DatabaseClient.class)
                .sql(statement)
                .bind("store", shop.store().value())
                .bind("sku", lantern.value())
                .then()
                .block();
        context.getBean(Outbox.class)
                .append(shop.store(), List.of(new ProductsChanged(List.of("PARENT"), List.of(lantern.value()))))
                .block();
    }

    @Test
    void aVariantTakenOutWhileInACartIsDiscontinuedThereAndCannotBeAdded() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        assertThat(cart.lines().getFirst().problem()).isNull();

        change("DELETE FROM catalog.variant WHERE store = :store AND sku = :sku");

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    Cart.Line line = shop.read(cart).lines().getFirst();
                    assertThat(line.problem()).isEqualTo(LineProblem.DISCONTINUED);
                    assertThat(line.available()).isZero();
                });
        assertThat(shop.read(cart).totals().total().minor()).isZero();
        shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/lines"))
                .header("If-Match", "\"" + cart.version() + "\"")
                .bodyValue(new AddLine(lantern, 1))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .value(type -> assertThat(type.toString()).endsWith("unknown-sku"));
    }

    @Test
    void aProductWithdrawnAndPublishedAgainIsSoldAgainAtOnce() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        change("UPDATE catalog.product SET published = false WHERE store = :store AND sku = :sku");
        await().untilAsserted(() ->
                assertThat(shop.read(cart).lines().getFirst().problem()).isEqualTo(LineProblem.DISCONTINUED));

        change("UPDATE catalog.product SET published = true WHERE store = :store AND sku = :sku");
        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        assertThat(shop.read(cart).lines().getFirst().problem()).isNull());
    }
}
