// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.RedisCommandExecutionException;
import io.vetrina.contract.operations.EventGroup;
import io.vetrina.shared.Redis;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an operator sees of the events on their way, and can do about them. */
@Component
public class EventOperations {

    /** What came of an order to a group or listener. */
    public enum Outcome {
        ACCEPTED,
        UNKNOWN,
        IN_USE,
        NOT_REBUILDABLE
    }

    private final Redis redis;
    private final RedisStreams streams;
    private final Events events;
    private final DeadLetters letters;
    private final Rebuilds rebuilds;
    private final StreamWatch watch;

    EventOperations(
            Redis redis,
            RedisStreams streams,
            Events events,
            DeadLetters letters,
            Rebuilds rebuilds,
            StreamWatch watch) {
        this.redis = redis;
        this.streams = streams;
        this.events = events;
        this.letters = letters;
        this.rebuilds = rebuilds;
        this.watch = watch;
    }

    /** All groups in Redis, furthest behind first, then the listeners of this version. */
    public Mono<List<EventGroup>> groups() {
        Mono<Map<String, Long>> dead = letters.all()
                .collectList()
                .map(all -> all.stream()
                        .collect(Collectors.groupingBy(
                                letter -> letter.stream() + " " + letter.group(), Collectors.counting())));
        return watch.look()
                .then(Mono.zip(dead, rebuilds.last()))
                .flatMap(known -> Flux.fromIterable(List.copyOf(watch.lags()))
                        .concatMap(lag -> holder(lag).map(node -> group(lag, node, known.getT1(), known.getT2())))
                        .sort(Comparator.comparingDouble(EventGroup::secondsBehind)
                                .reversed()
                                .thenComparing(EventGroup::stream)
                                .thenComparing(EventGroup::name))
                        .concatWith(Flux.fromStream(() -> listeners(known.getT2())))
                        .collectList());
    }

    private Mono<Optional<String>> holder(GroupLag lag) {
        return redis.commands()
                .get(redis.key(RedisStreams.lease(lag.stream(), lag.group())))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    private EventGroup group(
            GroupLag lag, Optional<String> node, Map<String, Long> dead, Map<String, Rebuilds.Last> rebuilt) {
        return new EventGroup(
                lag.group(),
                lag.stream(),
                false,
                lag.pending(),
                lag.age().toMillis() / 1_000.0,
                dead.getOrDefault(lag.stream() + " " + lag.group(), 0L),
                node.orElse(null),
                events.isRebuildable(lag.group()),
                rebuild(rebuilt.get(lag.group())));
    }

    private Stream<EventGroup> listeners(Map<String, Rebuilds.Last> rebuilt) {
        return events.listeners().stream()
                .sorted()
                .map(name -> new EventGroup(
                        name,
                        RedisStreams.DOMAIN,
                        true,
                        0,
                        0,
                        0,
                        null,
                        events.isRebuildable(name),
                        rebuild(rebuilt.get(name))));
    }

    private static EventGroup.@Nullable Rebuild rebuild(Rebuilds.@Nullable Last last) {
        return last == null ? null : new EventGroup.Rebuild(last.state(), last.since(), last.reason());
    }

    /** Oldest first. */
    public Flux<io.vetrina.contract.operations.DeadLetter> deadLetters() {
        return letters.all()
                .map(letter -> new io.vetrina.contract.operations.DeadLetter(
                        letter.id(),
                        letter.group(),
                        letter.stream(),
                        letter.body().getOrDefault("type", ""),
                        letter.aggregate(),
                        letter.reason(),
                        Instant.ofEpochMilli(EntryId.parse(letter.entry()).millis())));
    }

    /**
     * Lets the group try the letters of this one's aggregate again, in order, from the first that failed. It is tried soon after
     * this completes; one that fails again stays, with its new reason.
     *
     * @return {@link Outcome#UNKNOWN} when there is no such letter
     */
    public Mono<Outcome> resend(String id) {
        return send(Command.Kind.RESEND, id);
    }

    /** Drops a letter for good; what waits behind it is tried. */
    public Mono<Outcome> discard(String id) {
        return send(Command.Kind.DISCARD, id);
    }

    private Mono<Outcome> send(Command.Kind kind, String id) {
        return letters.find(id)
                .flatMap(letter -> streams.send(letter.stream(), new Command(kind, letter.group(), id))
                        .thenReturn(Outcome.ACCEPTED))
                .onErrorResume(RedisCommandExecutionException.class, notAnId -> Mono.empty())
                .defaultIfEmpty(Outcome.UNKNOWN);
    }

    /** Lets every group try all its letters again. */
    public Mono<Void> resendAll() {
        return letters.all()
                .map(letter -> Map.entry(letter.stream(), letter.group()))
                .distinct()
                .concatMap(each ->
                        streams.send(each.getKey(), new Command(Command.Kind.RESEND, each.getValue(), Command.ALL)))
                .then();
    }

    /**
     * Drops a group that nobody works for any more, in all streams, so that it holds back trimming no longer. Its dead letters stay
     * until they are discarded.
     */
    public Mono<Outcome> forget(String name) {
        return watch.look()
                .thenMany(Flux.defer(() -> Flux.fromIterable(List.copyOf(watch.lags()))))
                .filter(lag -> lag.group().equals(name))
                .concatMap(lag -> holder(lag)
                        .flatMap(node -> node.isPresent()
                                ? Mono.just(Outcome.IN_USE)
                                : redis.commands()
                                        .xgroupDestroy(redis.key(lag.stream()), name)
                                        .thenReturn(Outcome.ACCEPTED)))
                .reduce(Outcome.UNKNOWN, (before, now) -> before == Outcome.IN_USE ? before : now);
    }

    /** Makes anew from PostgreSQL what a group or listener keeps; it begins soon after this completes. */
    public Mono<Outcome> rebuild(String name) {
        if (!events.isGroup(name) && !events.listeners().contains(name)) {
            return Mono.just(Outcome.UNKNOWN);
        }
        return events.isRebuildable(name)
                ? streams.send(RedisStreams.DOMAIN, new Command(Command.Kind.REBUILD, name, ""))
                        .thenReturn(Outcome.ACCEPTED)
                : Mono.just(Outcome.NOT_REBUILDABLE);
    }
}
