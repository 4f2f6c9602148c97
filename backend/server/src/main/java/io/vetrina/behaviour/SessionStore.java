// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.ScriptOutputType;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Redis;
import io.vetrina.shared.RedisScript;
import java.util.ArrayList;
import java.util.List;
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

    private static final int SESSION_SECONDS = 30 * 60;
    private static final int SEEN_SECONDS = 6 * 60 * 60;

    private final Redis redis;
    private final Ids ids;
    private final StreamEntries entries;
    private final RedisScript take =
            RedisScript.beside(SessionStore.class, "take-events.lua", ScriptOutputType.INTEGER);

    SessionStore(Redis redis, Ids ids, StreamEntries entries) {
        this.redis = redis;
        this.ids = ids;
        this.entries = entries;
    }

    /** Takes events of one visitor in one store, in order; the number of those not seen before. */
    Mono<Long> take(StoreId store, VisitorId visitor, List<BehaviourEvent> events) {
        Partition partition = Partition.of(visitor);
        List<String> keys = new ArrayList<>(events.size() + 3);
        keys.add(redis.key(partition.stream()));
        keys.add(items(store, visitor));
        keys.add(redis.key(partition.name("session:" + store + ":" + visitor)));
        List<String> arguments = new ArrayList<>(events.size() * 2 + 4);
        arguments.add(ids.next().toString());
        arguments.add(String.valueOf(SESSION_SECONDS));
        arguments.add(String.valueOf(ITEMS));
        arguments.add(String.valueOf(SEEN_SECONDS));
        for (BehaviourEvent event : events) {
            keys.add(redis.key(partition.name("seen:" + store + ":" + visitor + ":" + event.id())));
            Sku sku = event.sku();
            arguments.add(event.kind().showsInterest() && sku != null ? sku.value() : "");
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
