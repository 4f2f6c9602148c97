// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.offer;

import io.vetrina.contract.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One product in a list of results.
 *
 * @param sku the product's own SKU, or that of its first variant: what an add-to-cart of this hit would take
 * @param image URL path of the picture, served by the backend
 * @param price lowest price among the variants for one unit
 * @param priceVaries true when variants cost differently, so that {@code price} is a "from" price
 * @param available units that can be ordered now, over all variants
 * @param variants number of variants, 1 for a simple product
 * @param swatches colours (CSS) of the variants, empty when colour is no option
 * @param rating mean of its reviews, 1 to 5
 */
public record Hit(
        String slug,
        String sku,
        String title,
        @Nullable String brand,
        String image,
        Money price,
        boolean priceVaries,
        int available,
        int variants,
        List<String> swatches,
        @Nullable Double rating,
        int reviews) {}
