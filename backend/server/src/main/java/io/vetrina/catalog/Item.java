// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sellable thing and the product it belongs to: what a cart line or an order line shows, and what models learn from.
 *
 * @param title of the variant
 * @param productSku SKU of the product; equals {@code sku} when the product has no variants
 * @param slug of the product
 * @param image URL path of the picture, served by the backend
 * @param options option name to value, such as {@code {"color": "Blue"}}; empty without variants
 * @param categories slugs from the root to the main category
 */
public record Item(
        Sku sku,
        String title,
        Sku productSku,
        String slug,
        @Nullable String brand,
        String image,
        Map<String, String> options,
        List<String> categories) {}
