// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.EventReceipt;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Problem;
import io.vetrina.shared.event.RedisMemory;
import io.vetrina.shared.event.RedisStreams;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What visitors do in this session, from now on, and did before. */
@Service
public class Behaviour {

    private static final int BEHIND = 100_000;

    private final SessionStore sessions;
    private final RedisMemory memory;
    private final TrainingLog log;
    private final KnownSkus known;
    private final VisitorQuota quota;
    private final Flux<BehaviourEvent> live;

    Behaviour(
            SessionStore sessions,
            StreamEntries entries,
            RedisStreams streams,
            RedisMemory memory,
            TrainingLog log,
            KnownSkus known,
            VisitorQuota quota) {
        this.sessions = sessions;
        this.memory = memory;
        this.log = log;
        this.known = known;
        this.quota = quota;
        this.live = Flux.fromIterable(Partition.all())
                .flatMap(partition -> streams.tail(partition.stream()))
                .flatMapIterable(entries::read)
                .share();
    }

    /**
     * Takes a batch, or refuses it whole. When it answers, {@link #session} knows of the events.
     *
     * @param origin where the batch comes from
     * @param crawler whether it comes from one: then others learn nothing from it
     * @throws io.vetrina.shared.Problem {@code unknown-sku} naming the first event about a thing the store does not have; {@code
     *     events-unavailable} while Redis is short of memory
     */
    Mono<EventReceipt> take(StoreId store, List<BehaviourEvent> events, String origin, boolean crawler) {
        if (memory.isNearBound()) {
            return Mono.error(Problem.unavailable(
                    "events-unavailable", "Events cannot be taken for a moment; send them again shortly."));
        }
        Map<VisitorId, List<BehaviourEvent>> byVisitor = events.stream()
                .collect(Collectors.groupingBy(BehaviourEvent::visitor, LinkedHashMap::new, Collectors.toList()));
        Mono<Map<VisitorId, Boolean>> admitted =
                crawler ? Mono.just(Map.of()) : Mono.defer(() -> quota.admit(store, origin, byVisitor.keySet()));
        return known.require(store, events)
                .then(admitted)
                .flatMapMany(counting -> Flux.fromIterable(byVisitor.entrySet())
                        .flatMap(one -> sessions.take(
                                store, one.getKey(), one.getValue(), exclusion(crawler, counting.get(one.getKey())))))
                .reduce(0L, Long::sum)
                .map(accepted -> new EventReceipt(accepted.intValue(), events.size() - accepted.intValue()));
    }

    private static @Nullable Exclusion exclusion(boolean crawler, @Nullable Boolean admitted) {
        if (crawler) {
            return Exclusion.CRAWLER;
        }
        return Boolean.TRUE.equals(admitted) ? null : Exclusion.CROWD;
    }

    /** The last 20 different things the visitor viewed, clicked or added in this session, oldest first; one round trip. */
    public Mono<List<Sku>> session(StoreId store, VisitorId visitor) {
        return sessions.items(store, visitor, SessionStore.ITEMS);
    }

    /**
     * Everything that happens from now on, of each visitor in order, as every node sees it; read once per node, whatever the
     * number of subscribers. One that falls behind by 100,000 events loses the oldest. Never completes.
     */
    public Flux<BehaviourEvent> live() {
        return live.onBackpressureBuffer(BEHIND, BufferOverflowStrategy.DROP_OLDEST);
    }

    /** What happened since an instant, oldest arrival first; complete up to a second or so ago. */
    public Flux<BehaviourEvent> since(StoreId store, Instant from) {
        return log.since(store, from);
    }

    /** The number of the order whose line the shop made an event of; empty when a visitor told of it. */
    public static Optional<String> orderNumber(BehaviourEvent event) {
        int slash = event.id().indexOf('/');
        return event.kind() == BehaviourKind.ORDER && slash > 0
                ? Optional.of(event.id().substring(0, slash))
                : Optional.empty();
    }

    /** When the store's first event arrived that is still kept; empty without any. */
    public Mono<Instant> first(StoreId store) {
        return log.first(store);
    }
}
