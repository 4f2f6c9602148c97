// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.lettuce.core.RedisClient;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import io.lettuce.core.pubsub.api.reactive.ChannelMessage;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/** Changes of carts as Redis publishes them: one subscription for all of this node, made when somebody listens. */
@Component
class CartFeed {

    private final Flux<CartChanged> changes;

    CartFeed(RedisClient client, CartStore store, JsonMapper json) {
        this.changes = Flux.usingWhen(
                        Mono.fromCallable(client::connectPubSub).subscribeOn(Schedulers.boundedElastic()),
                        connection -> messages(connection, store.channel()),
                        connection -> Mono.fromFuture(connection.closeAsync()))
                .map(message -> json.readValue(message.getMessage(), CartChanged.class))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(1)))
                .share();
    }

    Flux<CartChanged> changes() {
        return changes;
    }

    private static Flux<ChannelMessage<String, String>> messages(
            StatefulRedisPubSubConnection<String, String> connection, String channel) {
        return connection
                .reactive()
                .subscribe(channel)
                .thenMany(Flux.defer(() -> connection.reactive().observeChannels()));
    }
}
