// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.lettuce.core.RedisClient;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.pubsub.api.reactive.ChannelMessage;
import io.vetrina.shared.BackgroundWork;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes of carts as Redis publishes them: one subscription for all of this node. It stands before the first page listens, so
 * that a change made right after a page opened is not missed; a listener that does not keep up misses changes.
 */
@Component
class CartFeed extends BackgroundWork {

    private final Sinks.Many<CartChanged> listeners = Sinks.many().multicast().directBestEffort();
    private final Flux<CartChanged> published;

    CartFeed(RedisClient client, CartStore store, JsonMapper json) {
        this.published = Flux.usingWhen(
                        Mono.fromCallable(client::connectPubSub).subscribeOn(Schedulers.boundedElastic()),
                        connection -> messages(connection, store.channel()),
                        connection -> Mono.fromFuture(connection.closeAsync()))
                .map(message -> json.readValue(message.getMessage(), CartChanged.class))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(1)));
    }

    Flux<CartChanged> changes() {
        return listeners.asFlux();
    }

    @Override
    protected Disposable begin() {
        return published.subscribe(listeners::tryEmitNext);
    }

    /** Listens before it subscribes: what is published in between is heard. */
    private static Flux<ChannelMessage<String, String>> messages(
            StatefulRedisPubSubConnection<String, String> connection, String channel) {
        return Flux.merge(
                connection.reactive().observeChannels(),
                connection.reactive().subscribe(channel).thenMany(Flux.empty()));
    }
}
