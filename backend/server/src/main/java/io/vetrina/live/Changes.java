// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.StockChanged;
import io.vetrina.pricing.PriceChanged;
import io.vetrina.shared.event.EventMessage;
import io.vetrina.shared.event.Events;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * Price and stock changes of all stores, read once per node and told to all open pages. A page that cannot keep up loses what it
 * has no room for; it holds up nobody else.
 */
@Component
class Changes {

    private final Sinks.Many<Change> sink = Sinks.many().multicast().directBestEffort();

    Changes(Events events) {
        events.onEveryNode(
                PriceChanged.class,
                "open-pages",
                change -> tell(
                        change,
                        LiveUpdate.price(change.event().sku(), change.event().price(), change.at())));
        events.onEveryNode(
                StockChanged.class,
                "open-pages",
                change -> tell(
                        change,
                        LiveUpdate.stock(change.event().sku(), change.event().available(), change.at())));
    }

    /** @param update of type {@code price} or {@code stock} */
    record Change(StoreId store, LiveUpdate update) {}

    private void tell(EventMessage<?> change, LiveUpdate update) {
        // No subscriber is no failure here, and a full one only misses this.
        Sinks.EmitResult told = sink.tryEmitNext(new Change(change.store(), update));
        assert told != Sinks.EmitResult.FAIL_NON_SERIALIZED : "listeners are called one event at a time";
    }

    /** From now on; never completes. */
    Flux<Change> all() {
        return sink.asFlux();
    }
}
