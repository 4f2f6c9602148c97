// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Makes the work of a group on the stream {@code domain} out of its handler. */
final class EventWork {

    private EventWork() {}

    /** Events of one type, each by itself. */
    static <E extends DomainEvent> StreamWork oneByOne(
            String group,
            EventReader reader,
            Class<E> type,
            Function<EventMessage<E>, Mono<Void>> handler,
            Supplier<@Nullable Mono<Void>> rebuild) {
        reader.add(List.of(type));
        return new StreamWork(
                RedisStreams.DOMAIN,
                group,
                entry -> reader.type(entry) != null,
                EventWork::order,
                1,
                entries -> handler.apply(reader.read(entries.getFirst(), type)),
                rebuild);
    }

    /** Events of several types, many at once. */
    static StreamWork batched(
            String group,
            EventReader reader,
            Collection<Class<? extends DomainEvent>> types,
            Function<List<EventMessage<?>>, Mono<Void>> handler,
            Supplier<@Nullable Mono<Void>> rebuild) {
        reader.add(types);
        return new StreamWork(
                RedisStreams.DOMAIN,
                group,
                entry -> reader.type(entry) != null,
                EventWork::order,
                StreamWork.BATCH,
                entries -> handler.apply(messages(reader, entries)),
                rebuild);
    }

    private static List<EventMessage<?>> messages(EventReader reader, List<StreamMessage<String, String>> entries) {
        List<EventMessage<?>> messages = new ArrayList<>(entries.size());
        for (StreamMessage<String, String> entry : entries) {
            Class<? extends DomainEvent> type = reader.type(entry);
            if (type != null) {
                messages.add(reader.read(entry, type));
            }
        }
        return messages;
    }

    /** Entries from before events told their aggregate keep no order. */
    private static String order(StreamMessage<String, String> entry) {
        String aggregate = entry.getBody().getOrDefault("aggregate", "");
        return aggregate.isEmpty() ? "" : entry.getBody().get("store") + " " + aggregate;
    }
}
