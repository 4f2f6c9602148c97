// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.pricing.Cost;
import io.vetrina.contract.pricing.CostApi;
import io.vetrina.contract.pricing.PriceApi;
import io.vetrina.contract.pricing.PriceExplanation.Margin;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;

@BackendTest
class CostTest {

    private static final String STAFF = "Bearer " + BackendTest.STAFF_TOKEN;

    /** No other number of the shop has these digits. */
    private static final long TELLTALE = 777_313;

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private CostApi costs;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        costs = shop.client(CostApi.class);
        lantern = shop.sells("Lantern", 12_200, 5);
    }

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    private void set(long minor, Instant from) {
        costs.setCost(STAFF, shop.store(), lantern, null, new Cost(eur(minor), from))
                .block();
    }

    private Margin margin(Instant at) {
        return Objects.requireNonNull(shop.client(PriceApi.class)
                        .explain(STAFF, shop.store(), lantern, null, null, null, null, null, null, at)
                        .block())
                .margin();
    }

    @Test
    void whatRemainsOfAPriceIsWithoutTaxAndAsOfThen() {
        Instant january = Instant.parse("2026-01-01T00:00:00Z");
        Instant june = Instant.parse("2026-06-01T00:00:00Z");
        set(6_000, january);
        set(7_500, june);

        assertThat(margin(january.minusSeconds(1))).isNull();
        assertThat(margin(january)).isEqualTo(new Margin(eur(10_000), eur(6_000), eur(4_000), 4_000));
        assertThat(margin(june)).isEqualTo(new Margin(eur(10_000), eur(7_500), eur(2_500), 2_500));
        assertThat(costs.costs(STAFF, shop.store(), lantern, null).collectList().block())
                .containsExactly(new Cost(eur(7_500), june), new Cost(eur(6_000), january));
    }

    @Test
    void anImportBringsCostsAndARepeatOfItNothing() {
        PriceImport imports = context.getBean(PriceImport.class);
        ImportedOffer offer = new ImportedOffer(lantern, eur(12_200), List.of(), 5, eur(5_000));
        imports.onOffers(shop.store(), List.of(offer)).block();
        set(4_000, Instant.now());
        imports.onOffers(shop.store(), List.of(offer)).block();

        assertThat(costs.costs(STAFF, shop.store(), lantern, null).collectList().block())
                .extracting(Cost::cost)
                .containsExactly(eur(4_000), eur(5_000));
    }

    @Test
    void noShopperEverSeesACost() {
        set(TELLTALE, Instant.EPOCH);
        Cart cart = shop.add(shop.cart(), lantern, 1);
        Order order = shop.checkout(cart, "cost-" + cart.id(), TestShop.payingWith("tok_ok"));
        await("search knows the product")
                .untilAsserted(() -> assertThat(get(shop.path("/search"))).contains("lantern"));

        for (String path : List.of(
                "/api/stores",
                "/api/imports",
                shop.path("/categories"),
                shop.path("/products/lantern"),
                shop.path("/search"),
                shop.path("/suggest?q=lan"),
                shop.path("/recommendations/home"),
                shop.path("/carts/" + cart.id()),
                shop.path("/carts/" + cart.id() + "/delivery-options"),
                shop.path("/orders/" + order.id()))) {
            assertThat(get(path))
                    .as(path)
                    .doesNotContain(Long.toString(TELLTALE))
                    .doesNotContain("\"cost")
                    .doesNotContain("margin");
        }
        for (String path :
                List.of(shop.path("/products/" + lantern + "/costs"), shop.path("/products/" + lantern + "/price"))) {
            shop.http().get().uri(path).exchange().expectStatus().isUnauthorized();
        }
        assertThat(new String(
                        shop.http()
                                .get()
                                .uri(shop.path("/products/" + lantern + "/costs"))
                                .header(HttpHeaders.AUTHORIZATION, STAFF)
                                .exchange()
                                .expectBody()
                                .returnResult()
                                .getResponseBody(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .as("staff do")
                .contains(Long.toString(TELLTALE));
    }

    private String get(String path) {
        byte[] body = shop.http()
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .is2xxSuccessful()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
}
