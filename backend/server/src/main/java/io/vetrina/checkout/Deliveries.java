// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The ways of stores to deliver. */
@Component
class Deliveries {

    private final CheckoutSettings settings;

    Deliveries(CheckoutSettings settings) {
        this.settings = settings;
    }

    /** The ways of a store to deliver goods of a value, cheapest first. */
    Mono<Function<Money, List<DeliveryOption>>> of(StoreId store) {
        return Mono.just(value -> settings.options(store, value));
    }
}
