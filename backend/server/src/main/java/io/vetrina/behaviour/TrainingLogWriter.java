// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.lettuce.core.StreamMessage;
import io.vetrina.shared.BackgroundWork;
import io.vetrina.shared.event.RedisStreams;
import io.vetrina.shared.event.StreamWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries the behaviour streams to the training log in batches, and lets go of days that are too old. An event that PostgreSQL
 * refuses goes to the dead letters by itself.
 */
@Component
class TrainingLogWriter extends BackgroundWork {

    /** How long events are kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private final RedisStreams streams;
    private final StreamEntries entries;
    private final TrainingLog log;
    private final Map<LocalDate, Mono<Void>> days = new ConcurrentHashMap<>();

    TrainingLogWriter(RedisStreams streams, StreamEntries entries, TrainingLog log) {
        this.streams = streams;
        this.entries = entries;
        this.log = log;
    }

    @Override
    protected Disposable begin() {
        return Flux.fromIterable(Partition.all())
                .flatMap(partition ->
                        streams.consume(StreamWork.unordered(partition.stream(), "training-log", this::append)))
                .subscribe();
    }

    private Mono<Void> append(List<StreamMessage<String, String>> batch) {
        return add(batch.stream().map(entries::decode).toList());
    }

    /** Adds events to the log; those there already stay as they are. */
    Mono<Void> add(List<BehaviourEvent> events) {
        return Flux.fromStream(events.stream().map(TrainingLog::day).distinct())
                .concatMap(this::open)
                .then(log.append(events));
    }

    /** Once per day and node, shared by the consumers of all partitions: DDL on one table does not go side by side. */
    private Mono<Void> open(LocalDate day) {
        return days.computeIfAbsent(
                day,
                unknown -> log.open(day)
                        .then(log.drop(day.minusDays(KEPT.toDays())))
                        .doOnError(e -> days.remove(day))
                        .cache());
    }
}
