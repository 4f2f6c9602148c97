// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventReceipt;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Remembers events in the order in which they came. */
@RestController
public class PlayedBehaviour implements BehaviourApi {

    private final List<Event> events = new CopyOnWriteArrayList<>();

    public List<Event> events() {
        return List.copyOf(events);
    }

    @Override
    public Mono<EventReceipt> take(StoreId store, EventBatch batch) {
        events.addAll(batch.events());
        return Mono.just(new EventReceipt(batch.events().size(), 0));
    }
}
