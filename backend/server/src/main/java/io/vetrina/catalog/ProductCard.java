// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list of products shows of one, without its terms.
 *
 * @param variants SKUs in order, at least one
 * @param placement category slugs, from the root to the main category first
 */
public record ProductCard(
        Sku sku,
        String slug,
        String title,
        @Nullable String brand,
        String image,
        List<Sku> variants,
        List<String> swatches,
        @Nullable Double rating,
        int reviews,
        List<String> placement) {

    /** The card with its terms; null when no variant has a price, for then it cannot be sold. */
    public @Nullable Hit at(Map<Sku, Priced> prices, Map<Sku, Integer> available) {
        List<Money> sorted = variants.stream()
                .map(prices::get)
                .filter(Objects::nonNull)
                .map(Priced::price)
                .sorted()
                .toList();
        if (sorted.isEmpty()) {
            return null;
        }
        return new Hit(
                slug,
                variants.getFirst().value(),
                title,
                brand,
                image,
                sorted.getFirst(),
                !sorted.getFirst().equals(sorted.getLast()),
                variants.stream()
                        .mapToInt(sku -> available.getOrDefault(sku, 0))
                        .sum(),
                variants.size(),
                swatches,
                rating,
                reviews);
    }
}
