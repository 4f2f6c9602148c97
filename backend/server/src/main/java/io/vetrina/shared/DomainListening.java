// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;

/** Reads the stream {@code domain} once per node for all {@link DomainListener}s. */
@Component
class DomainListening extends BackgroundWork {

    private final RedisStreams streams;
    private final List<DomainListener> listeners;

    DomainListening(RedisStreams streams, List<DomainListener> listeners) {
        this.streams = streams;
        this.listeners = listeners;
    }

    @Override
    protected Disposable begin() {
        return streams.domainEvents().subscribe(event -> listeners.forEach(listener -> listener.on(event)));
    }
}
