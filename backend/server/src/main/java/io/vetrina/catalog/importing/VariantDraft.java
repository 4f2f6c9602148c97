// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sellable variant to import.
 *
 * @param options option name to value
 * @param swatch CSS colour, null when colour is no option
 * @param images file names of photographs
 * @param offer price, quantity breaks and opening stock
 */
public record VariantDraft(
        String title, Map<String, String> options, @Nullable String swatch, List<String> images, ImportedOffer offer) {

    public Sku sku() {
        return offer.sku();
    }
}
