// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XTrimArgs;
import io.lettuce.core.models.stream.PendingMessage;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.Redis;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks after the streams: measures how far behind each group is, says so when it is too far, and trims what every group has
 * finished. An entry that a group still needs is never trimmed, however long the stream gets.
 */
@Component
class StreamWatch extends BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(StreamWatch.class);
    private static final Duration LOOK = Duration.ofSeconds(2);

    private final RedisStreams streams;
    private final Redis redis;
    private final DeadLetters letters;
    private final EventSettings settings;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<String, GroupLag> lags = new ConcurrentHashMap<>();
    private volatile long deadLetters;

    StreamWatch(
            RedisStreams streams,
            Redis redis,
            DeadLetters letters,
            EventSettings settings,
            MeterRegistry meters,
            Clock clock) {
        this.streams = streams;
        this.redis = redis;
        this.letters = letters;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
        Gauge.builder("vetrina.dead.letters", this, StreamWatch::deadLetters)
                .description("Entries that groups could not handle, those included that wait behind one")
                .register(meters);
    }

    /** Entries among the dead letters at the last look. */
    long deadLetters() {
        return deadLetters;
    }

    /** What the last look found, of every group in Redis. */
    Collection<GroupLag> lags() {
        return lags.values();
    }

    @Override
    protected Disposable begin() {
        return Flux.interval(LOOK)
                .onBackpressureDrop()
                .concatMap(tick -> look())
                .subscribe();
    }

    Mono<Void> look() {
        return Flux.defer(() -> Flux.fromIterable(streams.consumed()))
                .concatMap(stream -> look(stream).onErrorResume(e -> {
                    LOG.debug("Not known how far the groups of {} are: {}", stream, e.toString());
                    return Mono.empty();
                }))
                .then(letters.count().doOnNext(count -> deadLetters = count).onErrorComplete())
                .then();
    }

    private Mono<Void> look(String stream) {
        String key = redis.key(stream);
        return redis.commands()
                .xinfoGroups(key)
                .concatMap(group -> lag(stream, key, StreamInfo.fields(group)))
                .doOnNext(this::note)
                .collectList()
                .flatMap(groups -> {
                    lags.values().removeIf(lag -> lag.stream().equals(stream) && !groups.contains(lag));
                    return groups.isEmpty() ? Mono.empty() : trim(key, groups);
                });
    }

    private Mono<GroupLag> lag(String stream, String key, Map<String, Object> fields) {
        String group = String.valueOf(fields.get("name"));
        long pending = StreamInfo.number(fields, "pending");
        Mono<EntryId> oldest = (pending > 0
                        ? redis.commands()
                                .xpending(key, group, Range.unbounded(), Limit.from(1))
                                .map(PendingMessage::getId)
                        : redis.commands()
                                .xrange(
                                        key,
                                        Range.from(
                                                Range.Boundary.excluding(
                                                        String.valueOf(fields.get("last-delivered-id"))),
                                                Range.Boundary.unbounded()),
                                        Limit.from(1))
                                .map(StreamMessage::getId))
                .next()
                .map(EntryId::parse)
                .defaultIfEmpty(EntryId.LAST);
        return oldest.map(id -> new GroupLag(stream, group, pending, id, id.age(clock)));
    }

    /** Up to what the slowest group has not finished, and never what is younger than some time. */
    private Mono<Void> trim(String key, List<GroupLag> groups) {
        EntryId young = new EntryId(Math.max(0, clock.millis() - settings.kept().toMillis()), 0);
        EntryId needed = groups.stream().map(GroupLag::oldest).reduce(young, EntryId::min);
        return redis.commands()
                .xtrim(key, XTrimArgs.Builder.minId(needed.toString()).exactTrimming())
                .then();
    }

    private void note(GroupLag now) {
        String name = now.stream() + " " + now.group();
        GroupLag before = lags.put(name, now);
        if (before == null) {
            Gauge.builder("vetrina.stream.oldest", lags, all -> seconds(all.get(name)))
                    .description("Seconds that the oldest unfinished entry of a group has waited")
                    .baseUnit("seconds")
                    .tag("stream", now.stream())
                    .tag("group", now.group())
                    .register(meters);
        }
        boolean late = isLate(now);
        boolean wasLate = before != null && isLate(before);
        if (late && !wasLate) {
            LOG.error(
                    "Group {} of stream {} is {} s behind; nothing it needs is trimmed",
                    now.group(),
                    now.stream(),
                    now.age().toSeconds());
        } else if (!late && wasLate) {
            LOG.info("Group {} of stream {} has caught up", now.group(), now.stream());
        }
    }

    private static double seconds(@Nullable GroupLag lag) {
        return lag == null ? 0 : lag.age().toMillis() / 1_000.0;
    }

    boolean isLate(GroupLag lag) {
        return lag.age().compareTo(settings.lagAlarm()) > 0;
    }
}
