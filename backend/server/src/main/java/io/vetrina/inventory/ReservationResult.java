// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import io.vetrina.contract.shared.OfferId;
import java.util.List;

/** Whether units could be held. */
public sealed interface ReservationResult {

    /** All of them are held. */
    record Held() implements ReservationResult {}

    /** Nothing is held. */
    record Refused(List<Shortage> shortages) implements ReservationResult {}

    /** @param available units of this offer that could have been had */
    record Shortage(OfferId offer, int wanted, int available) {}
}
