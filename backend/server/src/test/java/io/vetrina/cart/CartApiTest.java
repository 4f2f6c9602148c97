// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.ProductsChanged;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.cart.ChangeLine;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Outbox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.r2dbc.core.DatabaseClient;

@BackendTest
class CartApiTest {

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lantern = shop.sells("White Metal Lantern", 295, 100, new PriceBreak(12, new Money(255, "EUR")));
    }

    @Test
    void addsChangesAndRemovesLinesAndCountsVersions() {
        Cart cart = shop.cart();
        assertThat(cart.version()).isEqualTo(1);
        assertThat(cart.lines()).isEmpty();

        cart = shop.add(cart, lantern, 2);
        cart = shop.add(cart, lantern, 10);
        assertThat(cart.version()).isEqualTo(3);
        assertThat(cart.lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("White Metal Lantern");
            assertThat(line.quantity()).isEqualTo(12);
            assertThat(line.unitPrice()).isEqualTo(new Money(255, "EUR"));
            assertThat(line.total()).isEqualTo(new Money(12 * 255, "EUR"));
            assertThat(line.problem()).isNull();
        });

        LineId line = cart.lines().getFirst().id();
        var changed = shop.carts()
                .change(shop.store(), cart.id(), line, new CartVersion(3), new ChangeLine(1))
                .block();
        assertThat(changed.getHeaders().getETag()).isEqualTo("\"4\"");
        assertThat(changed.getBody().totals().total()).isEqualTo(new Money(295, "EUR"));

        var removed = shop.carts()
                .remove(shop.store(), cart.id(), line, new CartVersion(4))
                .block();
        assertThat(removed.getBody().lines()).isEmpty();
        assertThat(shop.read(cart)).isEqualTo(removed.getBody());
    }

    @Test
    void aStaleVersionGetsTheCurrentCartAndChangesNothing() {
        Cart cart = shop.cart();
        Cart current = shop.add(cart, lantern, 1);

        shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/lines"))
                .header(HttpHeaders.IF_MATCH, "\"1\"")
                .bodyValue(new AddLine(lantern, 5))
                .exchange()
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:stale-cart")
                .jsonPath("$.cart.version")
                .isEqualTo(2)
                .jsonPath("$.cart.lines[0].quantity")
                .isEqualTo(1);
        assertThat(shop.read(cart)).isEqualTo(current);
    }

    @Test
    void aLineSaysWhatStandsAgainstItsOrder() {
        Sku last = shop.sells("Last One", 100, 1);
        Sku none = shop.sells("Sold Out", 100, 0);
        Cart cart = shop.add(shop.add(shop.cart(), last, 2), none, 1);

        assertThat(cart.lines())
                .extracting(Cart.Line::problem)
                .containsExactly(LineProblem.INSUFFICIENT_STOCK, LineProblem.OUT_OF_STOCK);
        assertThat(cart.lines()).extracting(Cart.Line::available).containsExactly(1, 0);
    }

    @Test
    void aCartOfAnotherStoreIsUnknown() {
        TestShop other = TestShop.open(context);
        other.sells("White Metal Lantern", 295, 100);
        Cart foreign = other.cart();

        shop.http()
                .get()
                .uri(shop.path("/carts/" + foreign.id()))
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:unknown-cart");
    }

    @Test
    void aLineGrowsToTheMostUnitsAndNotBeyond() {
        Cart cart = shop.add(shop.cart(), lantern, Carts.MOST_UNITS);

        shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/lines"))
                .header(HttpHeaders.IF_MATCH, "\"2\"")
                .bodyValue(new AddLine(lantern, 1))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("quantity");
        assertThat(shop.read(cart)).isEqualTo(cart);
    }

    @Test
    void whatIsWithdrawnIsDiscontinuedInEveryCartAndCannotBeAddedAnyMore() {
        Cart cart = shop.add(shop.cart(), lantern, 1);

        context.getBean(DatabaseClient.class)
                .sql("UPDATE catalog.product SET published = false WHERE store = :store")
                .bind("store", shop.store().value())
                .then()
                .then(context.getBean(Outbox.class)
                        .append(
                                shop.store(),
                                List.of(new ProductsChanged(List.of(lantern.value()), List.of(lantern.value())))))
                .block();

        await().untilAsserted(() -> assertThat(shop.read(cart).lines())
                .extracting(Cart.Line::problem)
                .containsExactly(LineProblem.DISCONTINUED));
        shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/lines"))
                .header(HttpHeaders.IF_MATCH, "\"2\"")
                .bodyValue(new AddLine(lantern, 1))
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
