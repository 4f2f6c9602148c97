// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list of products shows of one, whatever it costs.
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
        List<String> placement) {}
