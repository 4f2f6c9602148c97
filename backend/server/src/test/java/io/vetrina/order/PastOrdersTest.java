// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Flux;

@BackendTest
class PastOrdersTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Orders orders;

    @Autowired
    private PastOrders past;

    private static PastOrder order(String number, String day, boolean cancelled) {
        return new PastOrder(
                number,
                number.equals("3") ? null : "17850",
                "GB",
                Instant.parse(day + "T10:00:00Z"),
                cancelled,
                false,
                List.of(new PastOrder.Line(new Sku("85123A"), 6, new Money(255, "GBP"))));
    }

    @Test
    void whatWasBoughtBeforeAndSinceIsToldOldestFirstAndOnce() {
        TestShop shop = TestShop.open(context);
        Sku lantern = shop.sells("Lantern", 295, 5);
        List<PastOrder> imported = List.of(
                order("2", "2011-02-01", false),
                order("1", "2011-01-01", false),
                order("3", "2011-03-01", false),
                order("4", "2011-04-01", true));
        past.onPastOrders(shop.store(), imported).block();
        past.onPastOrders(shop.store(), imported).block();
        shop.checkout(shop.add(shop.cart(), lantern, 2), "key", TestShop.payingWith("tok_ok"));

        List<Purchase> told = Flux.concat(orders.past(shop.store()), orders.placed(shop.store()))
                .collectList()
                .block();

        assertThat(told).extracting(Purchase::number).startsWith("1", "2", "3").hasSize(4);
        assertThat(told).extracting(Purchase::customer).startsWith("17850", "17850", null);
        assertThat(told.getFirst().lines()).containsExactly(new Purchase.Line(new Sku("85123A"), 6));
        assertThat(told.getLast().lines()).containsExactly(new Purchase.Line(lantern, 2));
        assertThat(told.getLast().customer()).hasSize(64);
    }
}
