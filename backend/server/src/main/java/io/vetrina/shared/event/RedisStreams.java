// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.Consumer;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XAddArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vetrina.shared.Redis;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Redis Streams as Vetrina uses them: {@link #add} in one round trip, {@link #consume} for work that must be done once across
 * all nodes and resumes where it stopped, {@link #tail} for what every node wants to see from now on. All three outlive a Redis
 * that goes away and comes back.
 */
@Component
public class RedisStreams {

    /** Name of the stream that carries business events. */
    public static final String DOMAIN = "domain";

    private static final Logger LOG = LoggerFactory.getLogger(RedisStreams.class);
    private static final long KEPT = 200_000;
    private static final Duration BLOCK = Duration.ofSeconds(2);
    private static final int BATCH = 500;

    private final RedisClient client;
    private final Redis redis;
    private final MeterRegistry meters;
    private final Clock clock;

    RedisStreams(RedisClient client, Redis redis, MeterRegistry meters, Clock clock) {
        this.client = client;
        this.redis = redis;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Adds entries in order, pipelined; the stream is trimmed to about 200,000 entries. A batch is subscribed to by one thread:
     * commands that two threads send may overtake each other on their way to the connection.
     */
    public Mono<Void> add(String stream, List<Map<String, String>> entries) {
        RedisReactiveCommands<String, String> commands = redis.commands();
        XAddArgs trimmed = XAddArgs.Builder.maxlen(KEPT).approximateTrimming();
        return Flux.fromIterable(entries)
                .buffer(BATCH)
                .concatMap(batch -> Flux.fromIterable(batch)
                        .flatMapSequential(entry -> commands.xadd(redis.key(stream), trimmed, entry), batch.size()))
                .then();
    }

    /**
     * Hands every entry of the stream to {@code work}, in batches of up to 500, once per group (at least once after a crash).
     * A batch is acknowledged when its work completes, and tried again when it fails. Never completes; dispose to stop. The meter
     * {@code vetrina.stream.lag} tells how long the oldest entry of each batch had waited when its work was done.
     */
    public Flux<Void> consume(
            String stream, String group, Function<List<StreamMessage<String, String>>, Mono<Void>> work) {
        String key = redis.key(stream);
        Consumer<String> consumer = Consumer.from(group, "node");
        Timer lag = Timer.builder("vetrina.stream.lag")
                .tag("stream", stream)
                .tag("group", group)
                .register(meters);
        Function<List<StreamMessage<String, String>>, Mono<Void>> measured =
                batch -> work.apply(batch).doOnSuccess(done -> lag.record(since(batch.getFirst())));
        return dedicated(commands -> createGroup(commands, key, group)
                        .thenMany(step(commands, key, group, consumer, "0", measured)
                                .repeat()
                                .takeWhile(count -> count > 0))
                        .thenMany(step(commands, key, group, consumer, ">", measured)
                                .repeat())
                        .thenMany(Flux.<Void>empty()))
                .as(flux -> outliving(flux, "Consumer " + group + " of stream " + stream));
    }

    /** Ids begin with the time in milliseconds at which Redis took the entry. */
    private Duration since(StreamMessage<String, String> entry) {
        String id = entry.getId();
        long taken = Long.parseLong(id, 0, id.indexOf('-'), 10);
        return Duration.ofMillis(Math.max(0, clock.millis() - taken));
    }

    /** Entries added from now on, as every node sees them. Never completes; dispose to stop. */
    public Flux<StreamMessage<String, String>> tail(String stream) {
        return Flux.defer(() -> tailFromNow(stream));
    }

    private Flux<StreamMessage<String, String>> tailFromNow(String stream) {
        String key = redis.key(stream);
        AtomicReference<@Nullable String> last = new AtomicReference<>();
        return dedicated(commands -> newest(commands, key, last)
                        .thenMany(Flux.defer(() -> commands.xread(
                                        XReadArgs.Builder.block(BLOCK).count(BATCH),
                                        from(key, Objects.requireNonNull(last.get()))))
                                .doOnNext(message -> last.set(message.getId()))
                                .repeat()))
                .as(flux -> outliving(flux, "Reader of stream " + stream));
    }

    /** Where "from now on" begins; kept when the reader comes back after a lost connection, so that it misses nothing. */
    private static Mono<Void> newest(
            RedisReactiveCommands<String, String> commands, String key, AtomicReference<@Nullable String> last) {
        if (last.get() != null) {
            return Mono.empty();
        }
        return commands.xrevrange(key, Range.unbounded(), Limit.from(1))
                .map(StreamMessage::getId)
                .defaultIfEmpty("0-0")
                .next()
                .doOnNext(last::set)
                .then();
    }

    /** The varargs of a generic type warn wherever they are called; once is enough. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static XReadArgs.StreamOffset<String>[] from(String key, String id) {
        return new XReadArgs.StreamOffset[] {XReadArgs.StreamOffset.from(key, id)};
    }

    private static Mono<Integer> step(
            RedisReactiveCommands<String, String> commands,
            String key,
            String group,
            Consumer<String> consumer,
            String from,
            Function<List<StreamMessage<String, String>>, Mono<Void>> work) {
        return Flux.defer(() -> commands.xreadgroup(
                        consumer, XReadArgs.Builder.block(BLOCK).count(BATCH), from(key, from)))
                .collectList()
                .flatMap(batch -> batch.isEmpty()
                        ? Mono.just(0)
                        : work.apply(batch)
                                .then(Mono.defer(() -> commands.xack(
                                        key,
                                        group,
                                        batch.stream().map(StreamMessage::getId).toArray(String[]::new))))
                                .thenReturn(batch.size()));
    }

    private static Mono<String> createGroup(RedisReactiveCommands<String, String> commands, String key, String group) {
        return commands.xgroupCreate(XReadArgs.StreamOffset.from(key, "0"), group, XGroupCreateArgs.Builder.mkstream())
                .onErrorResume(
                        e -> e instanceof RedisBusyException
                                || e instanceof RedisCommandExecutionException
                                        && String.valueOf(e.getMessage()).startsWith("BUSYGROUP"),
                        e -> Mono.just("OK"));
    }

    /** A blocking read needs a connection of its own. */
    private <T> Flux<T> dedicated(Function<RedisReactiveCommands<String, String>, Flux<T>> use) {
        return Flux.usingWhen(
                Mono.fromCallable(client::connect).subscribeOn(Schedulers.boundedElastic()),
                connection -> use.apply(connection.reactive()),
                connection -> Mono.fromFuture(connection.closeAsync()));
    }

    private static <T> Flux<T> outliving(Flux<T> flux, String what) {
        return flux.doOnError(e -> LOG.warn("{} paused: {}", what, e.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(100)).maxBackoff(Duration.ofSeconds(1)));
    }
}
