// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.inventory.StockApi;
import io.vetrina.contract.inventory.StockLevel;
import io.vetrina.contract.pricing.PriceApi;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@BackendTest
class PriceChangeTest {

    private static final String STAFF = "Bearer " + BackendTest.STAFF_TOKEN;

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private PriceApi prices;
    private StockApi stock;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        prices = shop.client(PriceApi.class);
        stock = shop.client(StockApi.class);
        lantern = shop.sells("Lantern", 295, 5);
    }

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    private void setPrice(long minor) {
        prices.setPrice(STAFF, shop.store(), lantern, eur(minor)).block();
    }

    @Test
    void aNewPriceIsInEveryCartWithinASecond() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        assertThat(cart.totals().total()).isEqualTo(eur(295));

        setPrice(250);

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(
                        () -> assertThat(shop.read(cart).totals().total()).isEqualTo(eur(250)));
    }

    @Test
    void newStockIsInEveryCartWithinASecond() {
        Cart cart = shop.add(shop.cart(), lantern, 6);
        assertThat(cart.lines().getFirst().problem())
                .isEqualTo(io.vetrina.contract.cart.LineProblem.INSUFFICIENT_STOCK);

        stock.setStock(STAFF, shop.store(), lantern, new StockLevel(6)).block();

        await().atMost(Duration.ofSeconds(1))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() ->
                        assertThat(shop.read(cart).lines().getFirst().problem()).isNull());
    }

    @Test
    void everyPriceIsRememberedWithWhoSetIt() {
        setPrice(250);
        setPrice(250);
        setPrice(199);

        assertThat(shop.count(
                        "SELECT count(*) FROM pricing.price_history WHERE store = :store AND changed_by = 'import'"))
                .isEqualTo(1);
        assertThat(shop.count(
                        "SELECT count(*) FROM pricing.price_history WHERE store = :store AND changed_by = 'staff'"))
                .isEqualTo(2);
    }

    @Test
    void aRepeatedImportLeavesAloneWhatStaffHaveSetAndANewOneDoesNot() {
        PriceImport imports = context.getBean(PriceImport.class);
        setPrice(199);

        imports.onOffers(shop.store(), List.of(new ImportedOffer(lantern, eur(295), List.of(), 5)))
                .block();
        assertThat(price()).isEqualTo(199);

        imports.onOffers(shop.store(), List.of(new ImportedOffer(lantern, eur(310), List.of(), 5)))
                .block();
        assertThat(price()).isEqualTo(310);
    }

    private long price() {
        return shop.count("SELECT minor FROM pricing.price WHERE store = :store");
    }
}
