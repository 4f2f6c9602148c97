// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cart as it is kept: what is wanted, without what it costs today.
 *
 * @param version grows by one with every change
 * @param visitor whose open pages follow it
 * @param lines in the order they were added
 */
public record CartContents(
        String id, StoreId store, String currency, @Nullable String visitor, long version, List<Line> lines) {

    /**
     * @param id stable for the life of the line
     * @param quantity 1 to {@link Carts#MOST_UNITS}
     * @param place grows from line to line
     */
    public record Line(LineId id, OfferId offer, LineDetails details, int quantity, long place, Card card) {

        public Sku sku() {
            return offer.sku();
        }
    }

    /** What a page shows of a line, as it was when the line was added. */
    public record Card(String slug, String title, String image, Map<String, String> options) {}

    /** Of every line, each once. */
    public List<OfferId> offers() {
        return lines.stream().map(Line::offer).distinct().toList();
    }

    /** Of every line, each once. */
    public List<Sku> skus() {
        return lines.stream().map(Line::sku).distinct().toList();
    }
}
