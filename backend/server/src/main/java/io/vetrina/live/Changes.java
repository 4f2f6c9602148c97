// SPDX-License-Identifier: Apache-2.0
package io.vetrina.live;

import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.StockChanged;
import io.vetrina.pricing.PriceChanged;
import io.vetrina.shared.DomainEvent;
import io.vetrina.shared.DomainListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import tools.jackson.databind.json.JsonMapper;

/**
 * Price and stock changes of all stores, read once per node and told to all open pages. A page that cannot keep up loses what it
 * has no room for; it holds up nobody else.
 */
@Component
class Changes implements DomainListener {

    private final JsonMapper json;
    private final Sinks.Many<Change> sink = Sinks.many().multicast().directBestEffort();

    Changes(JsonMapper json) {
        this.json = json;
    }

    /** @param update of type {@code price} or {@code stock} */
    record Change(StoreId store, LiveUpdate update) {}

    @Override
    public void on(DomainEvent event) {
        if (event.is(PriceChanged.class)) {
            PriceChanged change = event.as(PriceChanged.class, json);
            tell(event, LiveUpdate.price(change.sku(), change.price(), event.at()));
        } else if (event.is(StockChanged.class)) {
            StockChanged change = event.as(StockChanged.class, json);
            tell(event, LiveUpdate.stock(change.sku(), change.available(), event.at()));
        }
    }

    private void tell(DomainEvent event, LiveUpdate update) {
        // No subscriber is no failure here, and a full one only misses this.
        Sinks.EmitResult told = sink.tryEmitNext(new Change(event.store(), update));
        assert told != Sinks.EmitResult.FAIL_NON_SERIALIZED : "listeners are called one event at a time";
    }

    /** From now on; never completes. */
    Flux<Change> all() {
        return sink.asFlux();
    }
}
