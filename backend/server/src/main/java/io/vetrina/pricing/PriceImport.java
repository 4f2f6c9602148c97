// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.catalog.ExportParticipant;
import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.Priced;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the list prices and quantity breaks of a catalogue that is imported, and gives them to one that is exported. */
@Component
class PriceImport implements ImportParticipant, ExportParticipant {

    private final PriceTable table;
    private final Outbox outbox;

    PriceImport(PriceTable table, Outbox outbox) {
        this.table = table;
        this.outbox = outbox;
    }

    @Override
    public Mono<Void> onOffers(StoreId store, List<ImportedOffer> offers) {
        return table.take(store, offers).collectList().flatMap(changes -> outbox.append(store, changes));
    }

    @Override
    public Mono<List<ImportedOffer>> onExport(StoreId store, List<ImportedOffer> offers) {
        return table.find(store, offers.stream().map(ImportedOffer::sku).toList())
                .map(prices -> offers.stream()
                        .map(offer -> {
                            Priced price = prices.get(offer.sku());
                            return price == null
                                    ? offer
                                    : new ImportedOffer(
                                            offer.sku(), price.price(), price.breaks(), offer.onHand(), offer.cost());
                        })
                        .toList());
    }
}
