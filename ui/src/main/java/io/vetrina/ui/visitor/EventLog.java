// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.visitor;

import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.client.Browser;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Sends what one visitor does, in order and without making anyone wait: while a batch is under way the next one gathers. A batch
 * is tried again for a little while (the backend ignores repeats by event id), then given up: behaviour is worth nothing late.
 */
final class EventLog {

    private static final Logger LOG = LoggerFactory.getLogger(EventLog.class);
    private static final int LARGEST_BATCH = 100;
    private static final int LONGEST_QUEUE = 500;
    private static final Retry PATIENCE = Retry.backoff(3, Duration.ofMillis(200));

    private record Entry(StoreId store, Event event) {}

    private final BehaviourApi behaviour;
    private final Browser browser;
    private final Queue<Entry> waiting = new ArrayDeque<>();
    private Sinks.One<Boolean> idle = Sinks.one();
    private boolean sending;

    /** @param browser on whose behalf the events are sent */
    EventLog(BehaviourApi behaviour, Browser browser) {
        this.behaviour = behaviour;
        this.browser = browser;
    }

    synchronized void add(StoreId store, Event event) {
        if (waiting.size() < LONGEST_QUEUE) {
            waiting.add(new Entry(store, event));
        }
        if (!sending) {
            sending = true;
            idle = Sinks.one();
            sendNext();
        }
    }

    /** Completes when all that was added so far has been taken, or after {@code patience}. */
    synchronized Mono<Void> settled(Duration patience) {
        return sending ? idle.asMono().then().timeout(patience, Mono.empty()) : Mono.empty();
    }

    private synchronized void sendNext() {
        Entry first = waiting.peek();
        if (first == null) {
            sending = false;
            idle.tryEmitValue(true);
            return;
        }
        List<Event> batch = new ArrayList<>();
        for (Entry next = first; next != null && batch.size() < LARGEST_BATCH; next = waiting.peek()) {
            if (!next.store().equals(first.store())) {
                break;
            }
            batch.add(next.event());
            waiting.remove();
        }
        behaviour
                .take(first.store(), new EventBatch(batch))
                .retryWhen(PATIENCE)
                .contextWrite(browser::inContext)
                .doOnError(failure -> LOG.debug("Gave up {} events of {}", batch.size(), first.store(), failure))
                .onErrorComplete()
                .doFinally(signal -> sendNext())
                .subscribe();
    }
}
