// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.KeyValue;
import io.lettuce.core.Limit;
import io.lettuce.core.Range;
import io.lettuce.core.StreamMessage;
import io.vetrina.shared.Redis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stream of dead letters of all groups, oldest first, and why each is there. Entries stay until they were handled after all, or
 * somebody discards them.
 */
@Component
class DeadLetters {

    private static final String STREAM = "dead-letters";
    private static final String REASONS = "dead-letter-reasons";
    private static final int PAGE = 500;

    private final Redis redis;
    private final JsonMapper json;

    DeadLetters(Redis redis, JsonMapper json) {
        this.redis = redis;
        this.json = json;
    }

    /**
     * Keeps entries of one aggregate, or of several, in order.
     *
     * @param reason why the first one is here; null when all of them only wait
     */
    Mono<Void> add(StreamWork work, List<StreamMessage<String, String>> entries, @Nullable String reason) {
        String key = redis.key(STREAM);
        return Flux.range(0, entries.size())
                .flatMapSequential(
                        n -> redis.commands().xadd(key, fields(work, entries.get(n), n == 0 ? reason : null)), PAGE)
                .then();
    }

    private Map<String, String> fields(StreamWork work, StreamMessage<String, String> entry, @Nullable String reason) {
        Map<String, String> fields = new HashMap<>();
        fields.put("stream", work.stream());
        fields.put("group", work.group());
        fields.put("entry", entry.getId());
        fields.put("aggregate", work.order().apply(entry));
        fields.put("body", json.writeValueAsString(entry.getBody()));
        if (reason != null) {
            fields.put("reason", reason);
        }
        return fields;
    }

    /** Why a letter is still, or now, there. */
    Mono<Void> because(DeadLetter letter, String reason) {
        return redis.commands().hset(redis.key(REASONS), letter.id(), reason).then();
    }

    Mono<Void> remove(DeadLetter letter) {
        return redis.commands()
                .xdel(redis.key(STREAM), letter.id())
                .then(redis.commands().hdel(redis.key(REASONS), letter.id()))
                .then();
    }

    /** How many there are. */
    Mono<Long> count() {
        return Mono.defer(() -> redis.commands().xlen(redis.key(STREAM)));
    }

    Mono<DeadLetter> find(String id) {
        return Flux.defer(() -> redis.commands().xrange(redis.key(STREAM), Range.create(id, id)))
                .next()
                .flatMap(entry -> reasons().map(reasons -> letter(entry, reasons)));
    }

    Flux<DeadLetter> of(String stream, String group) {
        return all().filter(letter ->
                letter.stream().equals(stream) && letter.group().equals(group));
    }

    /** All of them, oldest first. */
    Flux<DeadLetter> all() {
        return Flux.defer(() -> {
            AtomicReference<Range<String>> next = new AtomicReference<>(Range.unbounded());
            return reasons()
                    .flatMapMany(reasons -> Flux.defer(
                                    () -> redis.commands().xrange(redis.key(STREAM), next.get(), Limit.from(PAGE)))
                            .collectList()
                            .repeat()
                            .takeUntil(page -> page.size() < PAGE)
                            .doOnNext(page -> {
                                if (!page.isEmpty()) {
                                    next.set(Range.from(
                                            Range.Boundary.excluding(
                                                    page.getLast().getId()),
                                            Range.Boundary.unbounded()));
                                }
                            })
                            .flatMapIterable(page -> page)
                            .map(entry -> letter(entry, reasons)));
        });
    }

    private Mono<Map<String, String>> reasons() {
        return redis.commands().hgetall(redis.key(REASONS)).collectMap(KeyValue::getKey, KeyValue::getValue);
    }

    private DeadLetter letter(StreamMessage<String, String> entry, Map<String, String> reasons) {
        Map<String, String> fields = entry.getBody();
        return new DeadLetter(
                entry.getId(),
                field(fields, "stream"),
                field(fields, "group"),
                field(fields, "entry"),
                field(fields, "aggregate"),
                reasons.getOrDefault(entry.getId(), fields.get("reason")),
                json.readValue(field(fields, "body"), new TypeReference<Map<String, String>>() {}));
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }
}
