// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

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
     * @param place grows from line to line
     * @param quantity 1 to {@link Carts#MOST_UNITS}
     */
    public record Line(String id, Sku sku, int quantity, long place, Card card) {}

    /** What a page shows of a line, as it was when the line was added. */
    public record Card(String slug, String title, String image, Map<String, String> options) {}

    public List<Sku> skus() {
        return lines.stream().map(Line::sku).toList();
    }
}
