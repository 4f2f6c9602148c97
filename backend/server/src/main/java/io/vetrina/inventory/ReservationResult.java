// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.contract.shared.Sku;
import java.util.List;

/** Whether units could be held. */
public sealed interface ReservationResult {

    /** All of them are held. */
    record Held() implements ReservationResult {}

    /** Nothing is held. */
    record Refused(List<Shortage> shortages) implements ReservationResult {}

    /** @param available units of this SKU that could have been had */
    record Shortage(Sku sku, int wanted, int available) {}
}
