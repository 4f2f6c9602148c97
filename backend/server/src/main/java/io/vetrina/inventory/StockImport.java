// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.catalog.ImportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the opening stock of a catalogue that is imported. */
@Component
class StockImport implements ImportParticipant {

    private final StockTable table;

    StockImport(StockTable table) {
        this.table = table;
    }

    @Override
    public Mono<Void> onOffers(StoreId store, List<ImportedOffer> offers) {
        return table.open(store, offers);
    }
}
