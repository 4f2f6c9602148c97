// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import io.vetrina.shared.BackgroundWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * <p>A <em>group</em> sees every event once, whatever the number of nodes, resumed where it stopped; after a crash an event may
 * come again, so what a handler does must be the same when done twice. Events of one aggregate come in order. One whose handler
 * fails again and again becomes a dead letter, and later ones of its aggregate wait behind it; a failure that says that a server
 * is away is waited out.
 *
 * <p>A <em>listener</em> sees events from now on, on every node.
 */
@Component
public class Events extends BackgroundWork {

    private final RedisStreams streams;
    private final Rebuilds rebuilds;
    private final JsonMapper json;
    private final Map<String, StreamWork> groups = new ConcurrentHashMap<>();
    private final Map<String, Supplier<Mono<Void>>> rebuilders = new ConcurrentHashMap<>();
    private final NodeListeners listeners;
    private volatile Disposable.Composite running = Disposables.composite();

    Events(RedisStreams streams, Rebuilds rebuilds, JsonMapper json) {
        this.streams = streams;
        this.rebuilds = rebuilds;
        this.json = json;
        this.listeners = new NodeListeners(new EventReader(json));
    }

    /** Hands every event of a type to a group's handler, one at a time; the event is done when the handler completes. */
    public <E extends DomainEvent> void on(Class<E> type, String group, Function<EventMessage<E>, Mono<Void>> handler) {
        register(EventWork.oneByOne(group, new EventReader(json), type, handler, () -> rebuild(group)));
    }

    /**
     * Hands the events of several types to a group's handler, in the order they were told, up to 500 at once; they are done when
     * the handler completes. When it fails, parts of the batch are handed over again, until the event that fails stands alone.
     */
    public void inBatches(
            String group,
            Collection<Class<? extends DomainEvent>> types,
            Function<List<EventMessage<?>>, Mono<Void>> handler) {
        register(EventWork.batched(group, new EventReader(json), types, handler, () -> rebuild(group)));
    }

    /**
     * Shows every event of a type to a listener of this node, from now on, one at a time; it must neither block nor throw. For
     * what is in memory and follows the change, such as caches and open pages.
     */
    public <E extends DomainEvent> void onEveryNode(Class<E> type, String listener, Consumer<EventMessage<E>> handler) {
        listeners.add(type, listener, handler);
    }

    /**
     * Says how what a group keeps is made anew from PostgreSQL; its events wait meanwhile. A name that is no group's is something
     * that every node keeps for itself: such a rebuild is done on every node.
     */
    public void rebuiltBy(String name, Supplier<Mono<Void>> rebuild) {
        rebuilders.put(name, rebuild);
    }

    private @Nullable Mono<Void> rebuild(String name) {
        Supplier<Mono<Void>> rebuild = rebuilders.get(name);
        return rebuild == null ? null : Mono.defer(rebuild);
    }

    /** Whether there is a group of this name. */
    boolean isGroup(String name) {
        return groups.containsKey(name);
    }

    /** What every node keeps for itself, by name: listeners, and what else can be made anew. */
    Set<String> listeners() {
        return Stream.concat(listeners.names().stream(), rebuilders.keySet().stream())
                .filter(name -> !isGroup(name))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a group or listener of this name can be made anew. */
    boolean isRebuildable(String name) {
        return rebuilders.containsKey(name);
    }

    private void register(StreamWork group) {
        if (groups.putIfAbsent(group.group(), group) != null) {
            throw new IllegalArgumentException("The group " + group.group() + " has a handler already");
        }
        if (isRunning()) {
            running.add(streams.consume(group).subscribe());
        }
    }

    @Override
    protected Disposable begin() {
        running = Disposables.composite();
        new ArrayList<>(groups.values())
                .forEach(group -> running.add(streams.consume(group).subscribe()));
        running.add(
                streams.tailWithCommands(RedisStreams.DOMAIN, () -> listeners().forEach(this::rebuildHere))
                        .subscribe(this::hear));
        return running;
    }

    private void hear(StreamMessage<String, String> entry) {
        if (!Command.is(entry)) {
            listeners.on(entry);
            return;
        }
        Command command = Command.of(entry);
        if (command != null && command.kind() == Command.Kind.REBUILD && !isGroup(command.group())) {
            rebuildHere(command.group());
        }
    }

    private void rebuildHere(String name) {
        Mono<Void> rebuild = rebuild(name);
        if (rebuild != null) {
            running.add(rebuilds.run(name, rebuild).subscribe());
        }
    }
}
