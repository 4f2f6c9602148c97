// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.PriceList;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The prices of an offer in a list that the buyer may belong to; amounts include tax. */
record ListedPrice(PriceList list, Ladder ladder) {

    /** Why the list does not hold at an instant for a store that sells in a currency; null when it does. */
    static @Nullable String whyNot(PriceList list, Instant at, String currency) {
        Instant from = list.validFrom();
        Instant until = list.validUntil();
        if (from != null && at.isBefore(from)) {
            return "holds from " + from;
        }
        if (until != null && !at.isBefore(until)) {
            return "held until " + until;
        }
        return list.currency().equals(currency)
                ? null
                : "is in " + list.currency() + ", the store sells in " + currency;
    }
}
