// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.Consumer;
import io.lettuce.core.RedisBusyException;
import io.lettuce.core.RedisCommandExecutionException;
import io.lettuce.core.StreamMessage;
import io.lettuce.core.XAutoClaimArgs;
import io.lettuce.core.XGroupCreateArgs;
import io.lettuce.core.XReadArgs;
import io.lettuce.core.api.reactive.RedisReactiveCommands;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A node as a member of a group of a stream: the commands of Redis that this takes, on a connection of its own. */
final class GroupConsumer {

    private static final Duration LONGEST_READ = Duration.ofSeconds(2);
    private static final int CLAIMED_AT_ONCE = 1_000;

    private final RedisReactiveCommands<String, String> commands;
    private final String key;
    private final String group;
    private final Consumer<String> consumer;

    GroupConsumer(RedisReactiveCommands<String, String> commands, String key, String group, String node) {
        this.commands = commands;
        this.key = key;
        this.group = group;
        this.consumer = Consumer.from(group, node);
    }

    /** Makes the group unless it exists; a new one begins with the oldest entry there is. */
    Mono<Void> join() {
        return commands.xgroupCreate(XReadArgs.StreamOffset.from(key, "0"), group, XGroupCreateArgs.Builder.mkstream())
                .onErrorResume(
                        e -> e instanceof RedisBusyException
                                || e instanceof RedisCommandExecutionException
                                        && String.valueOf(e.getMessage()).startsWith("BUSYGROUP"),
                        e -> Mono.just("OK"))
                .then();
    }

    /** Makes the unfinished entries of all other members ours, and removes those members. */
    Mono<Void> takeOver() {
        return claim("0-0")
                .expand(next -> next.equals("0-0") ? Mono.empty() : claim(next))
                .thenMany(others())
                .concatMap(other -> commands.xgroupDelconsumer(key, Consumer.from(group, other.name())))
                .then();
    }

    private Mono<String> claim(String from) {
        return commands.xautoclaim(
                        key,
                        XAutoClaimArgs.Builder.justid(consumer, Duration.ZERO, from)
                                .count(CLAIMED_AT_ONCE))
                .map(claimed -> claimed.getId());
    }

    /** Whether another member has unfinished entries: one that slept through the end of its lease may have read some. */
    Mono<Boolean> isForsaken() {
        return others().any(other -> other.pending() > 0);
    }

    private Flux<Member> others() {
        return commands.xinfoConsumers(key, group)
                .map(Member::of)
                .filter(member -> !member.name().equals(consumer.getName()));
    }

    /** Our unfinished entries after an id, in order; those that Redis has no more come without a body. */
    Mono<List<StreamMessage<String, String>>> unfinished(String after) {
        return commands.xreadgroup(consumer, XReadArgs.Builder.count(StreamWork.BATCH), from(after))
                .collectList();
    }

    /** New entries; waits for the first one up to the given time, at most 2 s. */
    Mono<List<StreamMessage<String, String>>> read(Duration longest) {
        Duration wait = longest.compareTo(LONGEST_READ) < 0 ? longest : LONGEST_READ;
        return Flux.defer(() -> commands.xreadgroup(
                        consumer, XReadArgs.Builder.block(wait).count(StreamWork.BATCH), from(">")))
                .collectList();
    }

    Mono<Void> acknowledge(List<String> entries) {
        return entries.isEmpty()
                ? Mono.empty()
                : commands.xack(key, group, entries.toArray(String[]::new)).then();
    }

    /** The varargs of a generic type warn wherever they are called; once is enough. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private XReadArgs.StreamOffset<String>[] from(String id) {
        return new XReadArgs.StreamOffset[] {XReadArgs.StreamOffset.from(key, id)};
    }

    private record Member(String name, long pending) {

        static Member of(Object answer) {
            Map<String, Object> fields = StreamInfo.fields(answer);
            return new Member(String.valueOf(fields.get("name")), StreamInfo.number(fields, "pending"));
        }
    }
}
