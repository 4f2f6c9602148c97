// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;

/** Reads the stream {@code domain} once per node for all {@link DomainListener}s. */
@Component
class DomainListening implements SmartLifecycle {

    private final RedisStreams streams;
    private final List<DomainListener> listeners;
    private volatile @Nullable Disposable running;

    DomainListening(RedisStreams streams, List<DomainListener> listeners) {
        this.streams = streams;
        this.listeners = listeners;
    }

    @Override
    public void start() {
        running = streams.domainEvents().subscribe(event -> listeners.forEach(listener -> listener.on(event)));
    }

    @Override
    public void stop() {
        Disposable current = running;
        running = null;
        if (current != null) {
            current.dispose();
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
