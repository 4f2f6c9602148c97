// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;

/** A change of one line of a cart. */
sealed interface LineChange {

    LineId line();

    /**
     * More units: of the line with this offer and these details, or of a new one.
     *
     * @param line id of the line if it is new
     */
    record Add(LineId line, OfferId offer, LineDetails details, int units, CartContents.Card card)
            implements LineChange {}

    /** So many units. */
    record Set(LineId line, int units) implements LineChange {}

    /** No line. */
    record Remove(LineId line) implements LineChange {}
}
