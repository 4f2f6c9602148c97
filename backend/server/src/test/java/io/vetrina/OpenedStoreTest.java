// SPDX-License-Identifier: Apache-2.0
package io.vetrina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A store opened while the shop runs, in a currency of its own: filled, searched, sold from, closed. */
@BackendTest
class OpenedStoreTest {

    private final TestShop shop;
    private final WebTestClient http;

    OpenedStoreTest(@Autowired ApplicationContext context) {
        shop = TestShop.of(
                context, new StoreId("o" + UUID.randomUUID().toString().substring(0, 8)));
        http = shop.http()
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + BackendTest.STAFF_TOKEN)
                .build();
    }

    private void open(String currency, String country) {
        http.post()
                .uri("/api/stores")
                .bodyValue(Map.of("id", shop.store().value(), "currency", currency, "country", country))
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private void bring(String prices) {
        http.post()
                .uri(shop.path("/imports?name=file.csv&format=vetrina"))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .bodyValue(("sku,title,price,stock\n" + prices).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    private void awaitFound(String query, String title) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> http.get()
                        .uri(shop.path("/search?q=" + query))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .jsonPath("$.hits[0].title")
                        .isEqualTo(title));
    }

    /** Orders a cart of which this total was shown, delivery included. */
    private Order buy(Cart cart, String key, long total) {
        Checkout paying = TestShop.payingWith("tok_ok");
        Checkout seen = new Checkout(
                new Money(total, cart.currency()),
                null,
                paying.customer(),
                paying.address(),
                paying.delivery(),
                paying.payment());
        return Objects.requireNonNull(shop.checkouts()
                .checkout(shop.store(), cart.id(), key, seen)
                .block()
                .getBody());
    }

    @Test
    void sellsInYenAtTheTaxAndTheDeliveryOfJapanUntilItIsClosed() {
        open("JPY", "JP");
        bring("FAN-1,Folding fan,1200,5\nCUP-1,Sake cup,800,5\n");
        awaitFound("fan", "Folding fan");

        Cart cart = shop.add(shop.cart(), new Sku("FAN-1"), 2);
        assertThat(cart.totals().total()).isEqualTo(new Money(2_400, "JPY"));
        Order order = buy(cart, "yen", 3_000);
        assertThat(order.totals().shipping()).isEqualTo(new Money(600, "JPY"));
        assertThat(order.totals().total()).isEqualTo(new Money(3_000, "JPY"));
        assertThat(order.totals().tax()).as("10 % in it").isEqualTo(new Money(273, "JPY"));

        Cart another = shop.add(shop.cart(), new Sku("CUP-1"), 1);
        http.delete()
                .uri("/api/stores/" + shop.store())
                .exchange()
                .expectStatus()
                .isNoContent();
        shop.http()
                .post()
                .uri(shop.path("/carts/" + another.id() + "/checkout"))
                .header("Idempotency-Key", "late")
                .bodyValue(TestShop.payingWith("tok_ok"))
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:store-closed");
        assertThat(shop.count("SELECT on_hand::bigint FROM inventory.stock WHERE store = :store AND sku = 'CUP-1'"))
                .isEqualTo(5);
    }

    @Test
    void sellsInDinarsOfAThousandFils() {
        open("KWD", "KW");
        bring("OUD-1,Oud wood,12.750,5\n");
        awaitFound("oud", "Oud wood");

        Order order = buy(shop.add(shop.cart(), new Sku("OUD-1"), 1), "fils", 14_250);
        assertThat(order.totals().total()).isEqualTo(new Money(14_250, "KWD"));
        assertThat(order.totals().tax()).as("Kuwait has none").isEqualTo(Money.zero("KWD"));
    }

    @Test
    void whatStaffSetAboutTaxAndDeliveryHoldsFromTheNextCartOn() {
        open("EUR", "DE");
        bring("MUG-1,Mug,11.90,5\n");
        awaitFound("mug", "Mug");
        assertThat(shop.add(shop.cart(), new Sku("MUG-1"), 1).totals().tax()).isEqualTo(new Money(190, "EUR"));

        http.put()
                .uri(shop.path("/tax-rates"))
                .bodyValue(List.of(Map.of("country", "DE", "validFrom", "2020-01-01", "basisPoints", 700)))
                .exchange()
                .expectStatus()
                .isNoContent();
        http.put()
                .uri(shop.path("/delivery-terms"))
                .bodyValue(List.of(
                        Map.of("id", "standard", "label", "By bicycle", "price", 300, "minDays", 0, "maxDays", 1)))
                .exchange()
                .expectStatus()
                .isNoContent();

        await().untilAsserted(() -> assertThat(
                        shop.add(shop.cart(), new Sku("MUG-1"), 1).totals().tax())
                .isEqualTo(new Money(78, "EUR")));
        Cart cart = shop.add(shop.cart(), new Sku("MUG-1"), 1);
        await().untilAsserted(() -> http.get()
                .uri(shop.path("/carts/" + cart.id() + "/delivery-options"))
                .exchange()
                .expectBody()
                .jsonPath("$[*].label")
                .isEqualTo("By bicycle"));
        http.get()
                .uri("/api/audit?store=" + shop.store())
                .exchange()
                .expectBody()
                .jsonPath("$.entries[*].action")
                .isEqualTo(List.of("delivery-terms.changed", "tax-rates.changed", "import.submitted", "store.opened"));
    }

    @Test
    void aRateThatMakesNoSenseChangesNothing() {
        open("EUR", "DE");
        http.put()
                .uri(shop.path("/tax-rates"))
                .bodyValue(List.of(Map.of("country", "DE", "validFrom", "2020-01-01", "basisPoints", 10_001)))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:invalid-rate");
        http.put()
                .uri(shop.path("/delivery-terms"))
                .bodyValue(List.of())
                .exchange()
                .expectStatus()
                .isBadRequest();
        http.get()
                .uri(shop.path("/tax-rates"))
                .exchange()
                .expectBody()
                .jsonPath("$[-1:].basisPoints")
                .isEqualTo(1_900);
    }
}
