// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The listeners of this node; the stream {@code domain} is read once for all of them. */
final class NodeListeners {

    private static final Logger LOG = LoggerFactory.getLogger(NodeListeners.class);

    private record Listener<E extends DomainEvent>(String name, Class<E> type, Consumer<EventMessage<E>> handler) {

        void tell(EventMessage<?> message) {
            handler.accept(new EventMessage<>(message.id(), message.store(), message.at(), type.cast(message.event())));
        }
    }

    private final EventReader reader;
    private final List<Listener<?>> all = new CopyOnWriteArrayList<>();

    NodeListeners(EventReader reader) {
        this.reader = reader;
    }

    <E extends DomainEvent> void add(Class<E> type, String name, Consumer<EventMessage<E>> handler) {
        reader.add(List.of(type));
        all.add(new Listener<>(name, type, handler));
    }

    Set<String> names() {
        return all.stream().map(Listener::name).collect(Collectors.toUnmodifiableSet());
    }

    /** One that fails holds up neither the others nor what comes after. */
    void on(StreamMessage<String, String> entry) {
        Class<? extends DomainEvent> type = reader.type(entry);
        if (type == null) {
            return;
        }
        EventMessage<?> message;
        try {
            message = reader.read(entry, type);
        } catch (RuntimeException e) {
            LOG.warn("Entry {} is not readable: {}", entry.getId(), e.toString());
            return;
        }
        for (Listener<?> listener : all) {
            if (listener.type().equals(type)) {
                try {
                    listener.tell(message);
                } catch (RuntimeException e) {
                    LOG.error("Listener {} failed at {}", listener.name(), type.getSimpleName(), e);
                }
            }
        }
    }
}
