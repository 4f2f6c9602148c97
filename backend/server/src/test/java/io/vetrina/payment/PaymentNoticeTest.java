// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.RealServers;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderState;
import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.contract.order.PaymentState;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.parties.payment.TestPaymentProvider;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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

    @Autowired
    private TestPaymentProvider provider;

    private TestShop shop;
    private Order open;
    private UUID payment;

    @BeforeEach
    void leaveAPaymentOpen() {
        shop = TestShop.open(context);
        Sku lantern = shop.sells("Lantern", 2_500, 10);
        Cart cart = shop.add(shop.cart(), lantern, 3);
        open = shop.checkout(cart, "key", TestShop.payingWith("tok_silent"));
        payment =
                payments.of(UUID.fromString(open.id())).block().getFirst().id().value();
        assertThat(open.state()).isEqualTo(OrderState.PENDING);
    }

    private void tell(String id, String state) {
        tell(id, payment, state);
    }

    private void tell(String id, UUID key, String state) {
        String notice = """
                {"id": "%s", "key": "%s", "state": "%s", "reference": "auth_1", "reason": "insufficient-funds"}
                """.formatted(id, key, state);
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

        assertThat(placed.state()).isEqualTo(OrderState.PLACED);
        assertThat(shop.order(open.id())).isEqualTo(placed);
        assertThat(shop.count("SELECT allocated::bigint FROM inventory.stock WHERE store = :store"))
                .isEqualTo(3);
    }

    @Test
    void whatIsPaidStaysPaid() {
        tell("evt_" + UUID.randomUUID(), "authorised");
        tell("evt_" + UUID.randomUUID(), "declined");

        assertThat(shop.order(open.id()).state()).isEqualTo(OrderState.PLACED);
    }

    @Test
    void aPaymentGivenUpIsNotRevivedByALateYes() {
        payments.giveUp(UUID.fromString(open.id())).block();
        tell("evt_" + UUID.randomUUID(), "authorised");

        assertThat(shop.order(open.id()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.order(open.id()).payments().getFirst().state()).isEqualTo(PaymentState.VOIDED);
        assertThat(shop.count("SELECT (reserved + allocated)::bigint FROM inventory.stock WHERE store = :store"))
                .isZero();
    }

    @Test
    void anAuthorisationThatComesAfterTheRefusalIsLetGoAtTheProvider() {
        tell("evt_" + UUID.randomUUID(), "declined");
        tell("evt_" + UUID.randomUUID(), "authorised");

        assertThat(shop.order(open.id()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.order(open.id()).payments().getFirst().state()).isEqualTo(PaymentState.DECLINED);
        await().untilAsserted(() -> assertThat(provider.states()).containsEntry(payment.toString(), "voided"));
        await().untilAsserted(() -> assertThat(shop.count(
                        "SELECT count(*) FROM payment.payment WHERE store = :store AND release_at IS NOT NULL"))
                .isZero());
    }

    @Test
    void whatTheProviderIsAskedWithIsThePaymentNotTheOrder() {
        assertThat(payment.toString()).isNotEqualTo(open.id());
        assertThat(provider.states()).containsKey(payment.toString()).doesNotContainKey(open.id());
    }

    private UUID payAlsoBy(Money amount) {
        PaymentId other = new PaymentId(UUID.randomUUID());
        payments.open(
                        shop.store(),
                        UUID.fromString(open.id()),
                        List.of(new PaymentDraft(other, PaymentMethod.CARD, amount)))
                .block();
        return other.value();
    }

    @Test
    void anOrderWithTwoPaymentsIsPlacedWhenBothAreAuthorised() {
        UUID other = payAlsoBy(new Money(500, "EUR"));

        tell("evt_" + UUID.randomUUID(), other, "authorised");
        assertThat(shop.order(open.id()).state()).isEqualTo(OrderState.PENDING);
        tell("evt_" + UUID.randomUUID(), payment, "authorised");

        assertThat(shop.order(open.id()).state()).isEqualTo(OrderState.PLACED);
        assertThat(shop.order(open.id()).payments())
                .extracting(Order.Payment::state)
                .containsExactly(PaymentState.AUTHORISED, PaymentState.AUTHORISED);
        assertThat(shop.count("SELECT allocated::bigint FROM inventory.stock WHERE store = :store"))
                .isEqualTo(3);
    }

    @Test
    void whenOneOfTwoPaymentsIsDeclinedTheOtherIsLetGoAndTheOrderComesToNothing() {
        UUID other = payAlsoBy(new Money(500, "EUR"));

        tell("evt_" + UUID.randomUUID(), payment, "authorised");
        tell("evt_" + UUID.randomUUID(), other, "declined");

        assertThat(shop.order(open.id()).state()).isEqualTo(OrderState.CANCELLED);
        assertThat(shop.order(open.id()).payments())
                .extracting(Order.Payment::state)
                .containsExactlyInAnyOrder(PaymentState.VOIDED, PaymentState.DECLINED);
        assertThat(shop.order(open.id()).payments())
                .extracting(Order.Payment::charged)
                .containsOnly(false);
        await().untilAsserted(() -> assertThat(provider.states()).containsEntry(payment.toString(), "voided"));
        assertThat(shop.count("SELECT (reserved + allocated)::bigint FROM inventory.stock WHERE store = :store"))
                .isZero();
    }

    @Test
    void whateverTheProviderTellsAndWheneverItIsGivenUpUnitsAndMoneyEndTogether() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (int step = 0; step < 8; step++) {
            switch (random.nextInt(3)) {
                case 0 -> tell("evt_" + UUID.randomUUID(), "authorised");
                case 1 -> tell("evt_" + UUID.randomUUID(), "declined");
                default -> payments.giveUp(UUID.fromString(open.id())).block();
            }
            Order now = shop.order(open.id());
            boolean placed = now.state() == OrderState.PLACED;
            assertThat(now.state()).as("seed %d", seed).isIn(OrderState.PLACED, OrderState.CANCELLED);
            assertThat(now.payments().getFirst().state() == PaymentState.AUTHORISED)
                    .as("seed %d, step %d: %s", seed, step, now)
                    .isEqualTo(placed);
            assertThat(shop.count("SELECT (reserved + allocated)::bigint FROM inventory.stock WHERE store = :store"))
                    .as("seed %d, step %d", seed, step)
                    .isEqualTo(placed ? 3 : 0);
            assertThat(now.history()).as("seed %d", seed).hasSize(2);
        }
    }
}
