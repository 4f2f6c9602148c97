// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import io.vetrina.shared.Dependency;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A node's work for a group, as long as it holds the group's lease. Entries are handed over in order. One that fails is tried again
 * some times, later ones of its aggregate waiting behind it; then it goes to the dead letters, and they wait there. A batch that
 * fails is halved until the failing entry stands alone. A server that is away is waited for: that is no fault of an entry.
 */
final class GroupSession {

    private static final Logger LOG = LoggerFactory.getLogger(GroupSession.class);
    private static final Duration LONGEST_READ = Duration.ofSeconds(2);
    private static final int MOST_WAITING = 5_000;

    private final StreamWork work;
    private final GroupConsumer consumer;
    private final Lease lease;
    private final DeadLetters letters;
    private final Rebuilds rebuilds;
    private final Clock clock;
    private final Consumer<StreamMessage<String, String>> done;
    private final Retries retries;
    private final Blocked blocked = new Blocked();

    /** @param done told of the first entry of each batch when the batch is done */
    GroupSession(
            StreamWork work,
            GroupConsumer consumer,
            Lease lease,
            DeadLetters letters,
            Rebuilds rebuilds,
            EventSettings settings,
            Clock clock,
            Consumer<StreamMessage<String, String>> done) {
        this.work = work;
        this.consumer = consumer;
        this.lease = lease;
        this.letters = letters;
        this.rebuilds = rebuilds;
        this.clock = clock;
        this.done = done;
        this.retries = new Retries(settings.tries(), settings.backoff());
    }

    /** First what others, or we before, have left unfinished, then what is new. Never completes. */
    Flux<Void> run() {
        return letters.of(work.stream(), work.group())
                .doOnNext(letter -> blocked.add(letter.lane(), letter.entry()))
                .then(consumer.takeOver())
                .thenMany(unfinished())
                .thenMany(step().repeat());
    }

    private Flux<Void> unfinished() {
        AtomicReference<String> last = new AtomicReference<>("0");
        return Mono.defer(() -> consumer.unfinished(Objects.requireNonNull(last.get())))
                .repeat()
                .takeWhile(batch -> !batch.isEmpty())
                .concatMap(
                        batch -> {
                            last.set(batch.getLast().getId());
                            return process(batch);
                        },
                        1);
    }

    private Mono<Void> step() {
        return Mono.defer(() -> {
                    Duration pause = Duration.ofMillis(retries.pause(clock.millis(), LONGEST_READ.toMillis()));
                    return retries.size() < MOST_WAITING
                            ? consumer.read(pause)
                            : Mono.delay(pause).thenReturn(List.<StreamMessage<String, String>>of());
                })
                .flatMap(this::process)
                .then(Mono.defer(this::retry));
    }

    private Mono<Void> process(List<StreamMessage<String, String>> batch) {
        if (batch.isEmpty()) {
            return Mono.empty();
        }
        List<String> finished = new ArrayList<>(batch.size());
        return lease.require()
                .thenMany(Flux.fromIterable(parts(batch)))
                .concatMap(part -> handle(part, finished), 1)
                .then(Mono.defer(() -> consumer.acknowledge(finished)))
                .doOnSuccess(acknowledged -> done.accept(batch.getFirst()));
    }

    /** Commands take effect in their place: each is a part of its own. */
    private List<List<StreamMessage<String, String>>> parts(List<StreamMessage<String, String>> batch) {
        if (work.most() > 1 && batch.stream().noneMatch(Command::is)) {
            return List.of(batch);
        }
        List<List<StreamMessage<String, String>>> parts = new ArrayList<>();
        List<StreamMessage<String, String>> part = new ArrayList<>();
        for (StreamMessage<String, String> entry : batch) {
            boolean alone = Command.is(entry) || work.most() == 1 && isOurs(entry);
            if (alone && !part.isEmpty()) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(entry);
            if (alone) {
                parts.add(part);
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** Entries that were trimmed while unfinished have no body any more. */
    private boolean isOurs(StreamMessage<String, String> entry) {
        return entry.getBody() != null
                && !entry.getBody().isEmpty()
                && work.concerns().test(entry);
    }

    private Mono<Void> handle(List<StreamMessage<String, String>> entries, List<String> finished) {
        if (Command.is(entries.getFirst())) {
            finished.add(entries.getFirst().getId());
            return obey(Command.of(entries.getFirst()));
        }
        List<StreamMessage<String, String>> ready = new ArrayList<>(entries.size());
        List<StreamMessage<String, String>> behind = new ArrayList<>();
        for (StreamMessage<String, String> entry : entries) {
            if (!isOurs(entry) || blocked.contains(entry.getId())) {
                finished.add(entry.getId());
            } else if (blocked.holds(work.lane(entry))) {
                behind.add(entry);
            } else if (retries.holds(work.lane(entry))) {
                retries.defer(work.lane(entry), entry);
            } else {
                ready.add(entry);
            }
        }
        Mono<Void> parked =
                behind.isEmpty() ? Mono.empty() : bury(behind, null).doOnSuccess(kept -> add(finished, behind));
        return ready.isEmpty() ? parked : parked.then(attempt(ready, finished));
    }

    private static void add(List<String> finished, List<StreamMessage<String, String>> entries) {
        entries.forEach(entry -> finished.add(entry.getId()));
    }

    private Mono<Void> attempt(List<StreamMessage<String, String>> ready, List<String> finished) {
        return hand(ready).flatMap(failure -> {
            if (failure.isEmpty()) {
                add(finished, ready);
                return Mono.empty();
            }
            if (ready.size() > 1) {
                int half = ready.size() / 2;
                return handle(ready.subList(0, half), finished)
                        .then(Mono.defer(() -> handle(ready.subList(half, ready.size()), finished)));
            }
            StreamMessage<String, String> entry = ready.getFirst();
            LOG.warn("{} failed at {} of {}: {}", work.group(), entry.getId(), work.stream(), text(failure.get()));
            Retries.Lane lane = retries.add(work.lane(entry), entry, failure.get(), clock.millis());
            return lane.isExhausted() ? giveUp(lane) : Mono.empty();
        });
    }

    /** The handler's answer to entries: nothing when it is done, else why it failed. */
    private Mono<Optional<Throwable>> hand(List<StreamMessage<String, String>> entries) {
        return Mono.defer(() -> work.handler().apply(entries))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100))
                        .maxBackoff(Duration.ofSeconds(2))
                        .filter(Dependency::isAway)
                        .doBeforeRetry(signal -> LOG.warn("{} waits: {}", work.group(), text(signal.failure()))))
                .then(Mono.just(Optional.<Throwable>empty()))
                .onErrorResume(e -> Mono.just(Optional.of(e)));
    }

    private Mono<Void> retry() {
        return Flux.fromIterable(retries.due(clock.millis()))
                .concatMap(lane ->
                        lease.require().then(Mono.defer(() -> again(lane))).repeat(() -> lane.isDue(clock.millis())))
                .then();
    }

    private Mono<Void> again(Retries.Lane lane) {
        StreamMessage<String, String> entry = lane.first();
        return hand(List.of(entry)).flatMap(failure -> {
            if (failure.isEmpty()) {
                lane.succeeded();
                return consumer.acknowledge(List.of(entry.getId()));
            }
            lane.failed(failure.get(), clock.millis());
            return lane.isExhausted() ? giveUp(lane) : Mono.empty();
        });
    }

    private Mono<Void> giveUp(Retries.Lane lane) {
        List<StreamMessage<String, String>> entries = lane.entries();
        LOG.error(
                "{} gives up on {} of {} and puts it to the dead letters, with {} that wait for it",
                work.group(),
                entries.getFirst().getId(),
                work.stream(),
                entries.size() - 1,
                lane.reason());
        return bury(entries, text(lane.reason()))
                .then(Mono.defer(() -> consumer.acknowledge(
                        entries.stream().map(StreamMessage::getId).toList())))
                .doOnSuccess(kept -> retries.remove(lane));
    }

    private Mono<Void> bury(List<StreamMessage<String, String>> entries, @Nullable String reason) {
        return letters.add(work, entries, reason)
                .doOnSuccess(kept -> entries.forEach(entry -> blocked.add(work.lane(entry), entry.getId())));
    }

    private Mono<Void> obey(@Nullable Command command) {
        if (command == null || !command.group().equals(work.group())) {
            return Mono.empty();
        }
        return switch (command.kind()) {
            case RESEND -> resend(command.letter());
            case DISCARD -> discard(command.letter());
            case REBUILD -> {
                Mono<Void> rebuild = work.rebuild().get();
                yield rebuild == null ? Mono.empty() : rebuilds.run(work.group(), rebuild);
            }
        };
    }

    private Mono<Void> discard(String id) {
        return letters.find(id)
                .filter(letter -> letter.group().equals(work.group()))
                .flatMap(letter -> remove(letter).then(resendLane(letter.lane())));
    }

    private Mono<Void> resend(String id) {
        return letters.of(work.stream(), work.group())
                .filter(letter -> id.equals(Command.ALL) || letter.id().equals(id))
                .map(DeadLetter::lane)
                .distinct()
                .concatMap(this::resendLane, 1)
                .then();
    }

    /** Hands over the letters of a lane in order, until one fails again. */
    private Mono<Void> resendLane(String lane) {
        return letters.of(work.stream(), work.group())
                .filter(letter -> letter.lane().equals(lane))
                .concatMap(letter -> lease.require().then(Mono.defer(() -> resend(letter))), 1)
                .takeWhile(handled -> handled)
                .then();
    }

    private Mono<Boolean> resend(DeadLetter letter) {
        return hand(List.of(new StreamMessage<>(letter.stream(), letter.entry(), letter.body())))
                .flatMap(failure -> failure.isEmpty()
                        ? remove(letter).thenReturn(true)
                        : letters.because(letter, text(failure.get())).thenReturn(false));
    }

    private Mono<Void> remove(DeadLetter letter) {
        return letters.remove(letter).doOnSuccess(gone -> blocked.remove(letter));
    }

    private static String text(Throwable failure) {
        String text = failure.toString();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
