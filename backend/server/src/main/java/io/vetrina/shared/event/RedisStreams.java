// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.RedisClient;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Redis;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Duration BLOCK = Duration.ofSeconds(2);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final int BATCH = StreamWork.BATCH;

    private final RedisClient client;
    private final Redis redis;
    private final MeterRegistry meters;
    private final Clock clock;
    private final EventSettings settings;
    private final DeadLetters letters;
    private final Rebuilds rebuilds;
    private final String node;
    private final Set<String> consumed = ConcurrentHashMap.newKeySet();

    RedisStreams(
            RedisClient client,
            Redis redis,
            MeterRegistry meters,
            Clock clock,
            Ids ids,
            EventSettings settings,
            DeadLetters letters,
            Rebuilds rebuilds) {
        this.client = client;
        this.redis = redis;
        this.meters = meters;
        this.clock = clock;
        this.settings = settings;
        this.letters = letters;
        this.rebuilds = rebuilds;
        this.node = "node-" + ids.next();
    }

    /**
     * Adds entries in order, pipelined. A batch is subscribed to by one thread: commands that two threads send may overtake each
     * other on their way to the connection.
     */
    public Mono<Void> add(String stream, List<Map<String, String>> entries) {
        RedisReactiveCommands<String, String> commands = redis.commands();
        return Flux.fromIterable(entries)
                .buffer(BATCH)
                .concatMap(batch -> Flux.fromIterable(batch)
                        .flatMapSequential(entry -> commands.xadd(redis.key(stream), entry), batch.size()))
                .then();
    }

    /** Gives an order to a group of the stream. */
    Mono<Void> send(String stream, Command command) {
        return Mono.defer(() -> redis.commands().xadd(redis.key(stream), command.fields()))
                .then();
    }

    /**
     * Does a group's work on a stream: one node at a time, the one that holds the group's lease; another takes over what it left
     * unfinished when it dies. Never completes; dispose to stop. The meter {@code vetrina.stream.lag} tells how long the oldest
     * entry of each batch had waited when it was done.
     */
    public Flux<Void> consume(StreamWork work) {
        consumed.add(work.stream());
        String key = redis.key(work.stream());
        Timer lag = Timer.builder("vetrina.stream.lag")
                .tag("stream", work.stream())
                .tag("group", work.group())
                .register(meters);
        Lease lease = new Lease(redis, redis.key(lease(work.stream(), work.group())), node, settings.lease());
        return dedicated(commands -> {
                    GroupConsumer consumer = new GroupConsumer(commands, key, work.group(), node);
                    GroupSession session = new GroupSession(
                            work,
                            consumer,
                            lease,
                            letters,
                            rebuilds,
                            settings,
                            clock,
                            first -> lag.record(EntryId.parse(first.getId()).age(clock)));
                    GroupConsumer shared = new GroupConsumer(redis.commands(), key, work.group(), node);
                    return consumer.join()
                            .thenMany(Flux.usingWhen(
                                    lease.acquire().thenReturn(lease),
                                    held -> Flux.merge(session.run(), held.keep(), sweep(shared)),
                                    Lease::release));
                })
                .as(flux -> outliving(flux, "Group " + work.group() + " of stream " + work.stream()));
    }

    /** Begins anew, with a take-over, when a member whose lease had ended has read entries after all. */
    private Flux<Void> sweep(GroupConsumer member) {
        return Flux.interval(SWEEP)
                .onBackpressureDrop()
                .concatMap(tick -> member.isForsaken())
                .flatMap(forsaken -> forsaken
                        ? Mono.error(new IllegalStateException("entries of a member that is gone"))
                        : Mono.empty());
    }

    /** Name of the key that tells which node works for a group. */
    static String lease(String stream, String group) {
        return stream + ":lease:" + group;
    }

    /** Names of the streams that this node consumes. */
    Set<String> consumed() {
        return consumed;
    }

    /** Entries added from now on, as every node sees them. Never completes; dispose to stop. */
    public Flux<StreamMessage<String, String>> tail(String stream) {
        return tailWithCommands(stream, () -> {}).filter(entry -> !Command.is(entry));
    }

    /**
     * {@link #tail}, with what operators want of groups among the entries.
     *
     * @param missed called when we were cut off for longer than entries are kept, so that some may be gone unseen
     */
    Flux<StreamMessage<String, String>> tailWithCommands(String stream, Runnable missed) {
        return Flux.defer(() -> tailFromNow(stream, missed));
    }

    private Flux<StreamMessage<String, String>> tailFromNow(String stream, Runnable missed) {
        String key = redis.key(stream);
        AtomicReference<@Nullable String> last = new AtomicReference<>();
        return dedicated(commands -> position(commands, key, last, missed)
                        .thenMany(Flux.defer(() -> commands.xread(
                                        XReadArgs.Builder.block(BLOCK).count(BATCH),
                                        from(key, Objects.requireNonNull(last.get()))))
                                .doOnNext(message -> last.set(message.getId()))
                                .repeat()))
                .as(flux -> outliving(flux, "Reader of stream " + stream));
    }

    /** Where "from now on" begins; kept when the reader comes back after a lost connection, so that it misses nothing. */
    private Mono<Void> position(
            RedisReactiveCommands<String, String> commands,
            String key,
            AtomicReference<@Nullable String> last,
            Runnable missed) {
        String seen = last.get();
        if (seen != null) {
            EntryId id = EntryId.parse(seen);
            return commands.xrange(key, Range.unbounded(), Limit.from(1))
                    .map(oldest -> EntryId.parse(oldest.getId()))
                    .filter(oldest -> oldest.compareTo(id) > 0 && id.age(clock).compareTo(settings.kept()) > 0)
                    .doOnNext(gone -> missed.run())
                    .then();
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
