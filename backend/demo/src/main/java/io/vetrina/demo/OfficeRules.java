// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.format.IcecatRules;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The Icecat catalogue of the office store, put in order by {@code office.yaml}. */
record OfficeRules(CatalogueRules rules) implements IcecatRules {

    @Override
    public String category(List<String> texts, String productType, Set<String> attributeKeys) {
        return rules.category(texts, attributeKeys);
    }

    @Override
    public boolean leavesOut(String key) {
        return rules.leavesOut(key);
    }

    @Override
    public AttributeDraft attribute(String key, AttributeDraft.Type type) {
        return rules.attribute(key, type);
    }

    @Override
    public int stock(Sku sku, JsonNode object) {
        return OpeningStock.of(sku);
    }
}
