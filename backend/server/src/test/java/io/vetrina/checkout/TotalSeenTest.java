// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.ChangedTotal;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Nobody pays another sum than the one that was shown. */
@BackendTest
class TotalSeenTest {

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private Sku lantern;
    private Sku candle;
    private Cart cart;
    private Checkout seen;

    @BeforeEach
    void lookAtACart() {
        shop = TestShop.open(context);
        lantern = shop.sells("Lantern", 5_200, 10);
        candle = shop.sells("Candle", 300, 10);
        cart = shop.add(shop.add(shop.cart(), lantern, 2), candle, 1);
        seen = TestShop.seen(cart, TestShop.payingWith("tok_ok"));
    }

    private void price(Sku sku, long minor) {
        shop.http()
                .put()
                .uri(shop.path("/products/" + sku + "/price"))
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .bodyValue(eur(minor))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    private WebTestClient.ResponseSpec checkout(Object body) {
        return shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/checkout"))
                .header("Idempotency-Key", "key")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    private record Refusal(String type, ChangedTotal change) {}

    private ChangedTotal refused(Checkout checkout) {
        Refusal refusal = checkout(checkout)
                .expectStatus()
                .isEqualTo(409)
                .expectBody(Refusal.class)
                .returnResult()
                .getResponseBody();
        assertThat(refusal.type()).isEqualTo("urn:vetrina:problem:total-changed");
        assertThat(shop.count("SELECT count(*) FROM \"order\".purchase WHERE store = :store"))
                .isZero();
        assertThat(shop.count("SELECT sum(reserved + allocated)::bigint FROM inventory.stock WHERE store = :store"))
                .isZero();
        return refusal.change();
    }

    @Test
    void aHigherPriceIsRefusedOnceWithBothTotalsAndTheLinesThatChanged() {
        price(lantern, 9_900);

        ChangedTotal change = refused(seen);

        assertThat(change.seen()).isEqualTo(eur(10_700));
        assertThat(change.now()).isEqualTo(change.totals().total()).isEqualTo(eur(20_100));
        assertThat(change.lines())
                .containsExactly(new ChangedTotal.ChangedLine(
                        cart.lines().getFirst().id(), lantern, "Lantern", eur(10_400), eur(19_800)));
        Order order = checkout(at(change.now()))
                .expectStatus()
                .isCreated()
                .expectBody(Order.class)
                .returnResult()
                .getResponseBody();
        assertThat(order.totals().total()).isEqualTo(eur(20_100));
        assertThat(order.payments()).extracting(Order.Payment::amount).containsExactly(eur(20_100));
    }

    @Test
    void aLowerPriceIsToldToo() {
        price(candle, 100);

        assertThat(refused(seen).now()).isEqualTo(eur(10_500));
    }

    @Test
    void whoDoesNotSayWhatLinesCostIsToldWhatTheyCostNow() {
        assertThat(refused(at(eur(1))).lines())
                .extracting(ChangedTotal.ChangedLine::after)
                .containsExactly(eur(10_400), eur(300));
    }

    @Test
    void aLineThatWasSeenAndIsGoneIsNamed() {
        shop.carts()
                .remove(
                        shop.store(),
                        cart.id(),
                        cart.lines().getLast().id(),
                        new io.vetrina.contract.cart.CartVersion(cart.version()))
                .block();

        assertThat(refused(seen).lines())
                .containsExactly(
                        new ChangedTotal.ChangedLine(cart.lines().getLast().id(), null, null, eur(300), null));
    }

    @Test
    void whatWasOrderedStaysOrderedWhateverItCostsByNow() {
        Order order = shop.checkout(cart, "key", TestShop.payingWith("tok_ok"));
        price(lantern, 9_900);

        assertThat(checkout(seen)
                        .expectStatus()
                        .isCreated()
                        .expectBody(Order.class)
                        .returnResult()
                        .getResponseBody()
                        .id())
                .isEqualTo(order.id());
    }

    @Test
    void aCheckoutWithoutTheTotalIsRefused() {
        checkout("{}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("total");
    }

    private Checkout at(Money total) {
        return new Checkout(total, null, seen.customer(), seen.address(), seen.delivery(), seen.payment());
    }
}
