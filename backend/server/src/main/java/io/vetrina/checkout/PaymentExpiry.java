// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.inventory.Stock;
import io.vetrina.payment.Payments;
import io.vetrina.shared.BackgroundWork;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Gives up on payments that stay open longer than units are held for them; every node looks, and the first to lock acts. */
@Component
class PaymentExpiry extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentExpiry.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final int BATCH = 100;

    private final Stock stock;
    private final Payments payments;
    private final Clock clock;

    PaymentExpiry(Stock stock, Payments payments, Clock clock) {
        this.stock = stock;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    protected Disposable begin() {
        return Flux.interval(INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> giveUpExpired(), 1)
                .doOnError(e -> LOG.warn("Looking for open payments paused: {}", e.toString()))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, INTERVAL))
                .subscribe();
    }

    private Mono<Void> giveUpExpired() {
        return stock.expired(clock.instant(), BATCH)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .concatMap(payments::giveUp)
                .then();
    }
}
