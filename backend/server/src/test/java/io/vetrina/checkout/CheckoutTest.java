// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.TestCard;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderState;
import io.vetrina.contract.order.PaymentState;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

@BackendTest
class CheckoutTest {

    @Autowired
    private ApplicationContext context;

    private TestShop shop;
    private Sku lantern;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lantern = shop.sells("White Metal Lantern", 2_500, 10);
    }

    private WebTestClient.ResponseSpec attempt(Cart cart, String key, Checkout checkout) {
        return shop.http()
                .post()
                .uri(shop.path("/carts/" + cart.id() + "/checkout"))
                .header("Idempotency-Key", key)
                .bodyValue(TestShop.seen(cart, checkout))
                .exchange();
    }

    private int available() {
        return shop.read(shop.add(shop.cart(), lantern, 1)).lines().getFirst().available();
    }

    private void awaitAvailable(int units) {
        await().untilAsserted(() -> assertThat(available()).isEqualTo(units));
    }

    @Test
    void aPaidCartBecomesAnOrderTakesItsUnitsAndIsEmpty() {
        Cart cart = shop.add(shop.cart(), lantern, 3);

        Order order = shop.checkout(cart, "first", TestShop.payingWith("tok_ok"));

        assertThat(order.state()).isEqualTo(OrderState.PLACED);
        assertThat(order.number()).startsWith("V");
        assertThat(order.payments().getFirst().state()).isEqualTo(PaymentState.AUTHORISED);
        assertThat(order.totals().subtotal()).isEqualTo(new Money(7_500, "EUR"));
        assertThat(order.totals().shipping()).isEqualTo(new Money(0, "EUR"));
        assertThat(order.totals().tax()).isEqualTo(new Money(1_352, "EUR"));
        assertThat(order.history())
                .extracting(Order.Step::state)
                .containsExactly(OrderState.PENDING, OrderState.PLACED);
        assertThat(order.lines()).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo(lantern);
            assertThat(line.image()).isNotNull();
        });
        assertThat(shop.order(order.id())).isEqualTo(order);
        assertThat(shop.read(cart).lines()).isEmpty();
        awaitAvailable(7);
    }

    @Test
    void aRepeatWithTheSameKeyIsTheSameOrderAlsoAtTheSameTime() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        Checkout checkout = TestShop.payingWith("tok_ok");

        List<Order> orders = Flux.range(0, 20)
                .flatMap(i -> shop.placing(cart, "same", checkout), 20)
                .collectList()
                .block();

        assertThat(orders)
                .hasSize(20)
                .extracting(Order::id)
                .containsOnly(orders.getFirst().id());
        assertThat(shop.checkout(cart, "same", checkout).id())
                .isEqualTo(orders.getFirst().id());
        assertThat(ordersOfStore()).isEqualTo(1);
        awaitAvailable(9);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        shop.checkout(cart, "key", TestShop.payingWith("tok_ok"));

        attempt(cart, "key", TestShop.payingWith("tok_decline"))
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:idempotency-key-reused");
    }

    @Test
    void twoKeysForOneCartMakeOneOrder() {
        Cart cart = shop.add(shop.cart(), lantern, 1);

        List<Integer> answers = Flux.range(0, 10)
                .flatMap(
                        i -> shop.placing(cart, "key" + i, TestShop.payingWith("tok_ok"))
                                .map(order -> 201)
                                .onErrorResume(
                                        WebClientResponseException.class,
                                        e -> Mono.just(e.getStatusCode().value())),
                        10)
                .collectList()
                .block();

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(ordersOfStore()).isEqualTo(1);
    }

    @Test
    void aDeclinedPaymentFreesTheUnitsKeepsTheCartAndCanBeTriedAgain() {
        Cart cart = shop.add(shop.cart(), lantern, 4);

        attempt(cart, "one", TestShop.payingWith("tok_decline"))
                .expectStatus()
                .isEqualTo(402)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("urn:vetrina:problem:payment-declined")
                .jsonPath("$.reason")
                .isEqualTo("insufficient-funds");

        assertThat(shop.read(cart).lines()).isEqualTo(cart.lines());
        awaitAvailable(10);
        assertThat(shop.checkout(cart, "two", TestShop.payingWith("tok_ok")).state())
                .isEqualTo(OrderState.PLACED);
    }

    @Test
    void aPaymentWithoutAnAnswerIsPendingUntilTheWebhookTells() {
        Cart cart = shop.add(shop.cart(), lantern, 1);

        Order order = shop.checkout(cart, "late", TestShop.payingWith("tok_timeout"));
        assertThat(order.state()).isEqualTo(OrderState.PENDING);
        assertThat(order.payments().getFirst().state()).isEqualTo(PaymentState.PENDING);

        await().untilAsserted(() -> assertThat(shop.order(order.id()).state()).isEqualTo(OrderState.PLACED));
        await().untilAsserted(() -> assertThat(shop.read(cart).lines()).isEmpty());
    }

    @Test
    void aPaymentTheWebhookDeclinesCancelsTheOrderAndKeepsTheCart() {
        Cart cart = shop.add(shop.cart(), lantern, 2);

        Order order = shop.checkout(cart, "late", TestShop.payingWith("tok_timeout_decline"));

        await().untilAsserted(() -> assertThat(shop.order(order.id()).state()).isEqualTo(OrderState.CANCELLED));
        assertThat(shop.read(cart).lines()).hasSize(1);
        awaitAvailable(10);
    }

    @Test
    void anOrderThatIsNeverPaidGivesItsUnitsBackWhenItsTimeIsOver() {
        Cart cart = shop.add(shop.cart(), lantern, 5);
        Order order = shop.checkout(cart, "never", TestShop.payingWith("tok_silent"));
        awaitAvailable(5);

        context.getBean(DatabaseClient.class)
                .sql("UPDATE inventory.reservation SET expires_at = now() - interval '1 second' WHERE store = :store")
                .bind("store", shop.store().value())
                .then()
                .block();

        await().untilAsserted(() -> assertThat(shop.order(order.id()).state()).isEqualTo(OrderState.CANCELLED));
        assertThat(shop.order(order.id()).payments().getFirst().state()).isEqualTo(PaymentState.VOIDED);
        awaitAvailable(10);
    }

    @Test
    void ofAThousandBuyersOfTheLastUnitOneGetsIt() {
        Sku last = shop.sells("Last One", 100, 1);
        shop.cart();
        List<Cart> carts = Flux.range(0, 1_000)
                .flatMap(
                        i -> shop.carts()
                                .create(shop.store(), null)
                                .map(answer -> answer.getBody())
                                .flatMap(cart -> shop.carts()
                                        .add(shop.store(), cart.id(), new CartVersion(1), new AddLine(last, 1))
                                        .map(answer -> answer.getBody())),
                        32)
                .collectList()
                .block();

        List<Integer> answers = Flux.fromIterable(carts)
                .flatMap(
                        cart -> shop.placing(cart, "k", TestShop.payingWith("tok_ok"))
                                .map(order -> 201)
                                .retryWhen(Retry.backoff(20, Duration.ofMillis(200))
                                        .filter(CheckoutTest::isBusy))
                                .onErrorResume(
                                        WebClientResponseException.class,
                                        e -> Mono.just(e.getStatusCode().value())),
                        1_000)
                .collectList()
                .block();

        assertThat(answers).hasSize(1_000).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(ordersOfStore()).isEqualTo(1);
        assertThat(
                        shop.count(
                                "SELECT (allocated + reserved)::bigint FROM inventory.stock WHERE store = :store AND sku = 'LAST-ONE'"))
                .isEqualTo(1);
    }

    @Test
    void ordersOfManyLinesInAnyOrderNeverBlockEachOtherAndNeverSellMoreThanThereIs() {
        long seed = ThreadLocalRandom.current().nextLong();
        List<Sku> skus = IntStream.range(0, 5)
                .mapToObj(i -> shop.sells("Thing " + i, 100, 20))
                .toList();
        new OverlappingOrders(shop, skus, seed).place(60);

        assertThat(shop.count("""
                        SELECT count(*) FROM inventory.stock s
                        WHERE store = :store AND (reserved <> 0 OR allocated > on_hand OR allocated <> (
                            SELECT coalesce(sum(quantity), 0) FROM "order".line l JOIN "order".purchase p ON p.id = l.order_id
                            WHERE p.store = s.store AND l.sku = s.sku AND p.fulfilment = 'OPEN'))
                        """)).as("seed %d", seed).isZero();
    }

    @Test
    void everyFieldThatBreaksARuleIsNamed() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        Checkout wrong = new Checkout(
                Money.zero("EUR"),
                null,
                new Checkout.Customer(" ", "nobody"),
                new Checkout.Address("Ada", "Via Roma 1", null, "20121", "Milano", "XX"),
                "standard",
                new Checkout.Payment("cash", "tok_ok"));

        attempt(cart, "wrong", wrong)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("customer.name")
                .jsonPath("$.violations[*].field")
                .value(fields -> assertThat(fields)
                        .isEqualTo(List.of("customer.name", "customer.email", "address.country", "payment.method")));
        attempt(
                        cart,
                        "wrong",
                        new Checkout(
                                Money.zero("EUR"),
                                null,
                                TestShop.payingWith("tok_ok").customer(),
                                TestShop.payingWith("tok_ok").address(),
                                "by-balloon",
                                TestShop.payingWith("tok_ok").payment()))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.field")
                .isEqualTo("delivery");
        assertThat(ordersOfStore()).isZero();
    }

    @Test
    void aProviderForTrialsOffersItsCards() {
        Cart cart = shop.add(shop.cart(), lantern, 1);

        shop.http()
                .get()
                .uri(shop.path("/carts/" + cart.id() + "/test-cards"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBodyList(TestCard.class)
                .contains(new TestCard("tok_ok", "approved"), new TestCard("tok_decline", "declined"));
    }

    @Test
    void deliveryIsCheapestFirstAndStandardIsFreeFromItsThreshold() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        assertThat(shop.checkouts()
                        .deliveryOptions(shop.store(), cart.id())
                        .collectList()
                        .block())
                .extracting(option -> option.price().minor())
                .containsExactly(0L, 495L, 995L);

        Cart more = shop.add(cart, lantern, 1);
        assertThat(shop.checkouts()
                        .deliveryOptions(shop.store(), more.id())
                        .collectList()
                        .block())
                .extracting(option -> option.price().minor())
                .containsExactly(0L, 0L, 995L);
    }

    /** A shop that is overrun says so; a buyer tries again with the same key. */
    private static boolean isBusy(Throwable e) {
        return e instanceof WebClientResponseException.ServiceUnavailable;
    }

    private long ordersOfStore() {
        return shop.count("SELECT count(*) FROM \"order\".purchase WHERE store = :store AND fulfilment <> 'CANCELLED'");
    }
}
