// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.cart.AddLine;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.CartVersion;
import io.vetrina.contract.order.OrderState;
import io.vetrina.contract.shared.Sku;
import io.vetrina.parties.payment.TestPaymentProvider;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Whoever waits, for a bank or for an article that everybody wants, keeps nobody else waiting. */
@BackendTest
class RushTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPaymentProvider provider;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private DatabaseClient database;

    @Autowired
    private TransactionalOperator transaction;

    private TestShop shop;
    private Sku lantern;
    private Cart honest;

    @BeforeEach
    void openShop() {
        shop = TestShop.open(context);
        lantern = shop.sells("Lantern", 2_500, 10);
        honest = shop.add(shop.cart(), lantern, 1);
    }

    private List<Cart> carts(int count, Sku sku) {
        return Objects.requireNonNull(Flux.range(0, count)
                .flatMap(
                        i -> shop.carts()
                                .create(shop.store(), null)
                                .mapNotNull(answer -> answer.getBody())
                                .flatMap(cart -> shop.carts()
                                        .add(shop.store(), cart.id(), new CartVersion(1), new AddLine(sku, 1))
                                        .mapNotNull(answer -> answer.getBody())),
                        16)
                .collectList()
                .block());
    }

    private static Disposable checkOut(TestShop shop, List<Cart> carts, String token, AtomicInteger answered) {
        return Flux.fromIterable(carts)
                .flatMap(
                        cart -> shop.placing(cart, "k", TestShop.payingWith(token))
                                .then()
                                .onErrorComplete()
                                .doFinally(end -> answered.incrementAndGet()),
                        carts.size())
                .subscribe();
    }

    @Test
    void anHonestPaymentDoesNotWaitForFortyThatHang() {
        Sku popular = shop.sells("Popular", 100, 100);
        List<Cart> carts = carts(40, popular);
        AtomicInteger answered = new AtomicInteger();
        long before = hanging();
        Disposable hanging = checkOut(shop, carts, "tok_silent", answered);
        await("the provider hangs on as many as were ever asked for at a time")
                .pollInterval(Duration.ofMillis(5))
                .until(() -> hanging() - before >= 8);

        assertThat(shop.checkout(honest, "k", TestShop.payingWith("tok_ok")).state())
                .isEqualTo(OrderState.PLACED);

        assertThat(answered.get())
                .as("payments that stopped hanging in the meantime")
                .isLessThan(8);
        hanging.dispose();
    }

    private long hanging() {
        return provider.states().values().stream().filter("pending"::equals).count();
    }

    @Test
    void whoWantsAnotherArticleDoesNotWaitForFourHundredBuyersOfOne() {
        Sku wanted = shop.sells("Wanted", 100, 1);
        List<Cart> carts = carts(400, wanted);
        AtomicInteger answered = new AtomicInteger();
        Sinks.Empty<Void> letGo = Sinks.empty();
        Sinks.Empty<Void> locked = Sinks.empty();
        Disposable lock = transaction
                .transactional(
                        database.sql("SELECT 1 FROM inventory.stock WHERE store = :store AND sku = 'WANTED' FOR UPDATE")
                                .bind("store", shop.store().value())
                                .then()
                                .doOnSuccess(done -> locked.tryEmitEmpty())
                                .then(letGo.asMono()))
                .subscribe();
        locked.asMono().block(Duration.ofSeconds(10));
        Disposable rush = checkOut(shop, carts, "tok_ok", answered);
        Gauge waiting = meters.get("vetrina.checkout.waiting").gauge();
        await("the others stand in line").until(() -> waiting.value() > 300);

        assertThat(shop.checkout(honest, "k", TestShop.payingWith("tok_ok")).state())
                .isEqualTo(OrderState.PLACED);

        assertThat(answered.get())
                .as("of the rush, while its article is locked")
                .isZero();
        letGo.tryEmitEmpty();
        await().atMost(Duration.ofSeconds(40)).until(() -> answered.get() == carts.size());
        assertThat(shop.count("""
                        SELECT count(*) FROM "order".purchase p JOIN "order".line l ON l.order_id = p.id
                        WHERE store = :store AND sku = 'WANTED' AND fulfilment = 'OPEN'
                        """)).isEqualTo(1);
        rush.dispose();
        lock.dispose();
    }

    @Test
    void whoLeavesWhileTheOrderIsMadeFindsItByItsKey() {
        Cart cart = shop.add(shop.cart(), lantern, 1);
        shop.placing(cart, "lost", TestShop.payingWith("tok_timeout"))
                .takeUntilOther(Flux.interval(Duration.ofMillis(10))
                        .onBackpressureDrop()
                        .concatMap(tick -> shop.checkouts()
                                .checkout(shop.store(), cart.id(), "lost")
                                .onErrorResume(e -> Mono.empty()))
                        .next())
                .block(Duration.ofSeconds(10));

        assertThat(shop.checkouts()
                        .checkout(shop.store(), cart.id(), "lost")
                        .block()
                        .state())
                .isIn(OrderState.PENDING, OrderState.PLACED);
        await("the provider tells by its webhook")
                .untilAsserted(() -> assertThat(shop.checkouts()
                                .checkout(shop.store(), cart.id(), "lost")
                                .block()
                                .state())
                        .isEqualTo(OrderState.PLACED));
        await().untilAsserted(() -> assertThat(shop.read(cart).lines()).isEmpty());
    }
}
