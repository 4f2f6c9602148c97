// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.ScriptOutputType;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Redis;
import io.vetrina.shared.RedisScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Session state in Redis. One script takes the events of a visitor: it drops those seen before, adds what was looked at to the
 * session, and appends to the partition's stream; all of it or nothing.
 */
@Component
class SessionStore {

    /** Items remembered per visitor. */
    static final int ITEMS = 20;

    /** A session ends after so long without an event. */
    static final Duration REST = Duration.ofMinutes(30);

    private static final int SEEN_SECONDS = 6 * 60 * 60;
    private static final int DAY_SECONDS = 25 * 60 * 60;

    private final Redis redis;
    private final Ids ids;
    private final StreamEntries entries;
    private final BehaviourSettings settings;
    private final RedisScript take =
            RedisScript.beside(SessionStore.class, "take-events.lua", ScriptOutputType.INTEGER);

    SessionStore(Redis redis, Ids ids, StreamEntries entries, BehaviourSettings settings) {
        this.redis = redis;
        this.ids = ids;
        this.entries = entries;
        this.settings = settings;
    }

    /**
     * Takes events of one visitor in one store, in order; the number of those not seen before.
     *
     * @param excluded why others learn from none of them; what the visitor repeats or overdoes is excluded on its own
     */
    Mono<Long> take(StoreId store, VisitorId visitor, List<BehaviourEvent> events, @Nullable Exclusion excluded) {
        Partition partition = Partition.of(visitor);
        List<String> keys = new ArrayList<>(events.size() + 4);
        keys.add(redis.key(partition.stream()));
        keys.add(items(store, visitor));
        keys.add(redis.key(partition.name("session:" + store + ":" + visitor)));
        keys.add(redis.key(partition.name("day:" + store + ":" + visitor + ":" + TrainingLog.day(events.getFirst()))));
        List<String> arguments = new ArrayList<>(events.size() * 3 + 7);
        arguments.add(ids.next().toString());
        arguments.add(String.valueOf(REST.toSeconds()));
        arguments.add(String.valueOf(ITEMS));
        arguments.add(String.valueOf(SEEN_SECONDS));
        arguments.add(String.valueOf(DAY_SECONDS));
        arguments.add(String.valueOf(settings.articlesPerVisitor()));
        arguments.add(excluded == null ? "" : excluded.label());
        for (BehaviourEvent event : events) {
            keys.add(redis.key(partition.name("seen:" + store + ":" + visitor + ":" + event.id())));
            Sku sku = event.sku();
            arguments.add(event.kind().showsInterest() && sku != null ? sku.value() : "");
            arguments.add(
                    event.kind() != BehaviourKind.ORDER && sku != null
                            ? event.kind().label() + " " + sku
                            : "");
            arguments.add(entries.encode(event));
        }
        return take.<Long>run(redis.commands(), keys, arguments).next();
    }

    /** The last items of a visitor, oldest first. */
    Mono<List<Sku>> items(StoreId store, VisitorId visitor, int limit) {
        return redis.commands()
                .lrange(items(store, visitor), 0, limit - 1L)
                .map(Sku::new)
                .collectList()
                .map(List::reversed);
    }

    private String items(StoreId store, VisitorId visitor) {
        return redis.key(Partition.of(visitor).name("items:" + store + ":" + visitor));
    }
}
