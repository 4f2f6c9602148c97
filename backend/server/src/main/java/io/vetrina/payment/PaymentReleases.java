// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import io.vetrina.shared.BackgroundWork;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Tells the provider of payments that were given up, again and again until it has let go of the money. */
@Component
class PaymentReleases extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentReleases.class);
    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final Duration DELAY = Duration.ofSeconds(10);
    private static final int BATCH = 100;

    private final PaymentTable table;
    private final PaymentProvider provider;

    PaymentReleases(PaymentTable table, PaymentProvider provider) {
        this.table = table;
        this.provider = provider;
    }

    @Override
    protected Disposable begin() {
        return Flux.interval(INTERVAL)
                .onBackpressureDrop()
                .concatMap(tick -> run(), 1)
                .doOnError(e -> LOG.warn("Releasing payments paused: {}", e.toString()))
                .retryWhen(Retry.fixedDelay(Long.MAX_VALUE, INTERVAL))
                .subscribe();
    }

    /** Tells of what is due now; nobody waits for it but the next time. */
    private Mono<Void> run() {
        return Flux.defer(() -> table.takeReleases(BATCH, DELAY))
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .flatMap(payment -> provider.release(payment)
                        .filter(nothingHeld -> nothingHeld)
                        .flatMap(nothingHeld -> table.released(payment)))
                .then();
    }
}
