// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Redis;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Lines are told apart by their id, not by their SKU. */
@BackendTest
class CartLinesTest {

    private static final LineDetails FOR_ADA = new LineDetails(Map.of("recipient", "Ada"));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Redis redis;

    private TestShop shop;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lantern = shop.sells("Lantern", 300, 20, new PriceBreak(12, new Money(250, "EUR")));
    }

    private Cart twoLines(int plain, int forAda) {
        return shop.add(shop.add(shop.cart(), lantern, plain), new AddLine(lantern, null, FOR_ADA, forAda));
    }

    @Test
    void theSameOfferStandsTwiceWhenDetailsDifferAndGrowsWhenTheyDoNot() {
        Cart cart = shop.add(shop.add(twoLines(1, 2), lantern, 3), new AddLine(lantern, SellerId.SHOP, FOR_ADA, 4));

        assertThat(cart.lines()).extracting(Cart.Line::sku).containsExactly(lantern, lantern);
        assertThat(cart.lines()).extracting(Cart.Line::quantity).containsExactly(4, 6);
        assertThat(cart.lines()).extracting(Cart.Line::details).containsExactly(LineDetails.NONE, FOR_ADA);
        assertThat(cart.lines()).extracting(Cart.Line::id).doesNotHaveDuplicates();
    }

    @Test
    void quantityBreaksCountTheUnitsOfAllLines() {
        assertThat(twoLines(5, 7).lines()).extracting(Cart.Line::unitPrice).containsOnly(new Money(250, "EUR"));
    }

    @Test
    void moreThanThereIsIsToldOfEveryLineThatHasAPartInIt() {
        assertThat(twoLines(15, 6).lines()).extracting(Cart.Line::problem).containsOnly(LineProblem.INSUFFICIENT_STOCK);
    }

    @Test
    void anOrderKeepsTheLinesOfItsCartAndTakesJustThemOutOfIt() {
        Cart cart = twoLines(5, 7);

        Order order = shop.checkout(cart, "key", TestShop.payingWith("tok_ok"));

        assertThat(order.lines())
                .extracting(Order.Line::id)
                .containsExactlyElementsOf(
                        cart.lines().stream().map(Cart.Line::id).toList());
        assertThat(order.lines()).extracting(Order.Line::details).containsExactly(LineDetails.NONE, FOR_ADA);
        assertThat(shop.read(cart).lines()).isEmpty();
        assertThat(shop.count("SELECT allocated::bigint FROM inventory.stock WHERE store = :store"))
                .isEqualTo(12);
        assertThat(shop.count("""
                        SELECT (sum(l.tax) + max(p.shipping_tax) - max(p.tax))::bigint
                        FROM "order".line l JOIN "order".purchase p ON p.id = l.order_id WHERE store = :store
                        """)).isZero();
    }

    @Test
    void nobodyButTheShopSellsHereYet() {
        shop.http()
                .post()
                .uri(shop.path("/carts/" + shop.cart().id() + "/lines"))
                .header("If-Match", new CartVersion(1).toString())
                .bodyValue(new AddLine(lantern, new SellerId("acme"), null, 1))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void detailsThatAreNoTextAreRefused() {
        String sku = lantern.value();
        for (String details : new String[] {
            "{\"recipient\": \"\\u0000\"}",
            "{\"recipient\": \"\\ud83d\"}",
            "{\"Recipient\": \"Ada\"}",
            "{\"recipient\": null}"
        }) {
            shop.http()
                    .post()
                    .uri(shop.path("/carts/" + shop.cart().id() + "/lines"))
                    .header("If-Match", "\"1\"")
                    .header("Content-Type", "application/json")
                    .bodyValue("{\"sku\": \"" + sku + "\", \"quantity\": 1, \"details\": " + details + "}")
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void aCartFromBeforeLinesHadIdsIsReadGrowsAndIsOrdered() {
        String id = UUID.randomUUID().toString();
        redis.commands()
                .hset(
                        redis.key("cart:{" + id + "}"),
                        Map.of(
                                "store",
                                shop.store().value(),
                                "currency",
                                "EUR",
                                "visitor",
                                "",
                                "version",
                                "7",
                                "ordered",
                                "",
                                "line:" + lantern,
                                "2 3 {\"slug\":\"lantern\",\"title\":\"Lantern\",\"image\":\"/x.svg\",\"options\":{}}"))
                .block();
        Cart old = new Cart(
                id,
                7,
                shop.store().value(),
                "EUR",
                java.util.List.of(),
                shop.cart().totals());

        Cart cart = shop.add(shop.add(old, lantern, 1), new AddLine(lantern, null, FOR_ADA, 1));

        assertThat(cart.lines()).extracting(line -> line.id().value()).startsWith(lantern.value());
        assertThat(cart.lines()).extracting(Cart.Line::quantity).containsExactly(3, 1);
        assertThat(shop.checkout(cart, "key", TestShop.payingWith("tok_ok")).lines())
                .hasSize(2);
        assertThat(shop.read(cart).lines()).isEmpty();
    }
}
