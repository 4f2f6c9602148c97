// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** How an Icecat catalogue, which names neither categories nor what its attributes mean, is put in order. */
public interface IcecatRules {

    /**
     * The slug of a product's category, told to the sink before it is returned.
     *
     * @param texts what may tell it, the most telling first: title, kind of product, description
     */
    String category(List<String> texts, String productType, Set<String> attributeKeys);

    /** Whether an attribute is not taken over. */
    boolean leavesOut(String key);

    /** What an attribute means, by the type of its values. */
    AttributeDraft attribute(String key, AttributeDraft.Type type);

    /** Units on hand when the SKU is new. */
    int stock(Sku sku, JsonNode object);
}
