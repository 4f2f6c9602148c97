// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.catalog.ExportParticipant;
import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the opening stock of a catalogue that is imported, and gives what there is to one that is exported. */
@Component
class StockImport implements ImportParticipant, ExportParticipant {

    private final StockTable table;

    StockImport(StockTable table) {
        this.table = table;
    }

    @Override
    public Mono<Void> onOffers(StoreId store, List<ImportedOffer> offers) {
        return table.open(store, offers);
    }

    @Override
    public Mono<List<ImportedOffer>> onExport(StoreId store, List<ImportedOffer> offers) {
        List<OfferId> ids =
                offers.stream().map(offer -> OfferId.ofShop(offer.sku())).toList();
        return table.available(store, ids)
                .map(available -> offers.stream()
                        .map(offer -> new ImportedOffer(
                                offer.sku(),
                                offer.listPrice(),
                                offer.breaks(),
                                Math.max(0, available.getOrDefault(OfferId.ofShop(offer.sku()), offer.onHand())),
                                offer.cost()))
                        .toList());
    }
}
