// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.StoreId;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * What another capability takes from a catalogue that is imported: prices, opening stock, past orders. Called inside the
 * transaction that writes the batch, and idempotent: a batch seen before changes nothing. Every bean of this type is asked.
 */
public interface ImportParticipant {

    /** Terms of up to some hundred sellable SKUs. */
    default Mono<Void> onOffers(StoreId store, List<ImportedOffer> offers) {
        return Mono.empty();
    }

    /** Customers from before this shop opened. */
    default Mono<Void> onPastCustomers(StoreId store, List<PastCustomer> customers) {
        return Mono.empty();
    }

    /** Orders placed before this shop opened. */
    default Mono<Void> onPastOrders(StoreId store, List<PastOrder> orders) {
        return Mono.empty();
    }
}
