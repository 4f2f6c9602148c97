// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.RealServers;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Sku;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;

@BackendTest
class PaymentNoticeTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Payments payments;

    private TestShop shop;
    private Order open;

    @BeforeEach
    void leaveAPaymentOpen() {
        shop = TestShop.open(context);
        Sku lantern = shop.sells("Lantern", 2_500, 10);
        Cart cart = shop.add(shop.cart(), lantern, 3);
        open = shop.checkout(cart, "key", TestShop.payingWith("tok_silent"));
        assertThat(open.state()).isEqualTo("pending");
    }

    private void tell(String id, String state) {
        String notice = """
                {"id": "%s", "key": "%s", "state": "%s", "reference": "auth_1", "reason": "insufficient-funds"}
                """.formatted(id, open.id(), state);
        shop.http()
                .post()
                .uri("/api/payments/notices")
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        Signature.HEADER,
                        Signature.of(notice.getBytes(StandardCharsets.UTF_8), RealServers.PAYMENT_SECRET))
                .bodyValue(notice)
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    @Test
    void aNoticeThatComesAgainChangesNothing() {
        String id = "evt_" + UUID.randomUUID();
        tell(id, "authorised");
        Order placed = shop.order(open.id());
        tell(id, "authorised");
        tell("evt_" + UUID.randomUUID(), "authorised");

        assertThat(placed.state()).isEqualTo("placed");
        assertThat(shop.order(open.id())).isEqualTo(placed);
        assertThat(shop.count("SELECT allocated::bigint FROM inventory.stock WHERE store = :store"))
                .isEqualTo(3);
    }

    @Test
    void whatIsPaidStaysPaid() {
        tell("evt_" + UUID.randomUUID(), "authorised");
        tell("evt_" + UUID.randomUUID(), "declined");

        assertThat(shop.order(open.id()).state()).isEqualTo("placed");
    }

    @Test
    void aPaymentGivenUpIsNotRevivedByALateYes() {
        payments.giveUp(UUID.fromString(open.id())).block();
        tell("evt_" + UUID.randomUUID(), "authorised");

        assertThat(shop.order(open.id()).state()).isEqualTo("cancelled");
        assertThat(shop.order(open.id()).payment().state()).isEqualTo("voided");
        assertThat(shop.count("SELECT (reserved + allocated)::bigint FROM inventory.stock WHERE store = :store"))
                .isZero();
    }
}
