// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.StoreId;
import reactor.core.publisher.Mono;

/**
 * What another capability keeps of every store from its opening on: tax rates, ways to deliver. Called inside the transaction
 * that opens the store. Every bean of this type is asked.
 */
public interface StoreParticipant {

    /**
     * @param currency ISO 4217 code of the store's prices
     * @param country ISO 3166-1 alpha-2 code of where it sells from
     */
    Mono<Void> onOpened(StoreId store, String currency, String country);
}
