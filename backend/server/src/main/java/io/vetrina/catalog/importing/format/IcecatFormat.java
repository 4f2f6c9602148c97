// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.JsonObjects;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Products as Icecat describes them, taken as they stand: the category is the kind of product. */
final class IcecatFormat implements CatalogueFormat {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public void read(Collection<InputFile> files, StoreTerms terms, CatalogueSink sink) throws IOException {
        IcecatProducts products = new IcecatProducts(terms, new PlainRules(terms, sink), sink);
        for (InputFile file : files) {
            try (JsonObjects objects = new JsonObjects(file.name(), file.open(), sink)) {
                for (String text = objects.next(); text != null; text = objects.next()) {
                    try {
                        products.read(objects.position(), json.readTree(text));
                    } catch (JacksonException e) {
                        sink.refuse(objects.position(), "object", "Not valid JSON: " + e.getOriginalMessage());
                    }
                }
            }
        }
    }

    private static final class PlainRules implements IcecatRules {

        private final CategoryPaths categories;
        private final String locale;

        PlainRules(StoreTerms terms, CatalogueSink sink) {
            this.categories = new CategoryPaths(terms.locale(), sink);
            this.locale = terms.locale();
        }

        @Override
        public String category(List<String> texts, String productType, Set<String> attributeKeys) {
            return categories.slug(productType.isEmpty() ? List.of() : List.of(productType));
        }

        @Override
        public boolean leavesOut(String key) {
            return false;
        }

        @Override
        public AttributeDraft attribute(String key, AttributeDraft.Type type) {
            String words = key.replaceAll("_+", " ").strip();
            String label = words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
            return new AttributeDraft(key, type, null, false, Map.of(locale, label));
        }

        @Override
        public int stock(Sku sku, JsonNode object) {
            return object.path("stock").isIntegralNumber()
                    ? Math.max(0, object.path("stock").asInt(0))
                    : 0;
        }
    }
}
