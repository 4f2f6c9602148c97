// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a group does with entries of the stream {@code domain}. */
sealed interface EventGroup {

    String name();

    Mono<Void> handle(List<StreamMessage<String, String>> entries);

    /** Events of one type, each by itself. */
    record OneByOne<E extends DomainEvent>(
            String name, EventReader reader, Class<E> type, Function<EventMessage<E>, Mono<Void>> handler)
            implements EventGroup {

        public OneByOne {
            reader.add(List.of(type));
        }

        @Override
        public Mono<Void> handle(List<StreamMessage<String, String>> entries) {
            return Flux.fromIterable(entries)
                    .filter(entry -> reader.type(entry) != null)
                    .concatMap(entry -> handler.apply(reader.read(entry, type)))
                    .then();
        }
    }

    /** Events of several types, many at once. */
    record Batched(
            String name,
            EventReader reader,
            Collection<Class<? extends DomainEvent>> types,
            Function<List<EventMessage<?>>, Mono<Void>> handler)
            implements EventGroup {

        public Batched {
            reader.add(types);
        }

        @Override
        public Mono<Void> handle(List<StreamMessage<String, String>> entries) {
            List<EventMessage<?>> messages = new ArrayList<>(entries.size());
            for (StreamMessage<String, String> entry : entries) {
                Class<? extends DomainEvent> type = reader.type(entry);
                if (type != null) {
                    messages.add(reader.read(entry, type));
                }
            }
            return messages.isEmpty() ? Mono.empty() : handler.apply(messages);
        }
    }
}
