// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.StoreId;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * What another capability adds to a catalogue that is exported, as it took it from one that was imported: price, stock. Every bean
 * of this type is asked, one after the other.
 */
public interface ExportParticipant {

    /** The offers with what this capability knows of them, in the same order; one that it does not know stays as it is. */
    Mono<List<ImportedOffer>> onExport(StoreId store, List<ImportedOffer> offers);
}
