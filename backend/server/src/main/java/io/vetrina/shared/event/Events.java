// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.vetrina.shared.BackgroundWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a capability subscribes to the events of others, in one line:
 *
 * <pre>{@code events.on(OrderPlaced.class, "cart-emptying", placed -> empty(placed.store(), placed.event()));}</pre>
 *
 * <p>A <em>group</em> sees every event once, whatever the number of nodes, resumed where it stopped; after a crash an event may come again, so
 * what a handler does must be the same when done twice. A <em>listener</em> sees events from now on, on every node.
 */
@Component
public class Events extends BackgroundWork {

    private final RedisStreams streams;
    private final JsonMapper json;
    private final Map<String, EventGroup> groups = new ConcurrentHashMap<>();
    private final NodeListeners listeners;
    private final Disposable.Composite running = Disposables.composite();

    Events(RedisStreams streams, JsonMapper json) {
        this.streams = streams;
        this.json = json;
        this.listeners = new NodeListeners(new EventReader(json));
    }

    /** Hands every event of a type to a group's handler, one at a time; the event is done when the handler completes. */
    public <E extends DomainEvent> void on(Class<E> type, String group, Function<EventMessage<E>, Mono<Void>> handler) {
        register(new EventGroup.OneByOne<>(group, new EventReader(json), type, handler));
    }

    /**
     * Hands the events of several types to a group's handler, in the order they were told, up to 500 at once; they are done when
     * the handler completes.
     */
    public void inBatches(
            String group,
            Collection<Class<? extends DomainEvent>> types,
            Function<List<EventMessage<?>>, Mono<Void>> handler) {
        register(new EventGroup.Batched(group, new EventReader(json), types, handler));
    }

    /**
     * Shows every event of a type to a listener of this node, from now on, one at a time; it must neither block nor throw. For
     * what is in memory and follows the change, such as caches and open pages.
     */
    public <E extends DomainEvent> void onEveryNode(Class<E> type, String listener, Consumer<EventMessage<E>> handler) {
        listeners.add(type, listener, handler);
    }

    private void register(EventGroup group) {
        if (groups.putIfAbsent(group.name(), group) != null) {
            throw new IllegalArgumentException("The group " + group.name() + " has a handler already");
        }
        if (isRunning()) {
            start(group);
        }
    }

    private void start(EventGroup group) {
        running.add(streams.consume(RedisStreams.DOMAIN, group.name(), group::handle)
                .subscribe());
    }

    @Override
    protected Disposable begin() {
        new ArrayList<>(groups.values()).forEach(this::start);
        running.add(streams.tail(RedisStreams.DOMAIN).subscribe(listeners::on));
        return running;
    }
}
