// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import java.util.Map;

/**
 * A line of an order: what was bought, as its customer saw it, and what it cost.
 *
 * @param id the same as of the cart's line
 * @param options option name to value, for display
 * @param quantity 1 or more
 * @param total {@code unitPrice * quantity}
 * @param discount this line's share of every discount: a refund of the line gives back {@code total - discount}
 * @param tax the part of {@code total - discount} that is tax
 */
public record OrderLine(
        LineId id,
        OfferId offer,
        LineDetails details,
        String slug,
        String title,
        Map<String, String> options,
        int quantity,
        Money unitPrice,
        Money total,
        Money discount,
        Money tax) {}
