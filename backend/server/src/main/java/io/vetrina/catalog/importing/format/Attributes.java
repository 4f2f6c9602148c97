// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Attributes as sources name them that do not describe them: terms, by which results may be narrowed when variants differ in them. */
public final class Attributes {

    private Attributes() {}

    /** Lower-case letters, digits and underscores; empty when the name has none. */
    static String key(String name) {
        return Slugs.of(name).replace('-', '_');
    }

    static void declare(CatalogueSink sink, String locale, String key, String label, boolean facet) {
        sink.attribute(new AttributeDraft(key, AttributeDraft.Type.ENUM, null, facet, Map.of(locale, label)));
    }

    /** All values of each option, so that a product is found by the options of its variants. */
    public static Map<String, AttributeValue> ofOptions(Collection<VariantDraft> variants) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (VariantDraft variant : variants) {
            variant.options()
                    .forEach((option, value) -> values.computeIfAbsent(option, o -> new LinkedHashSet<>())
                            .add(value));
        }
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        values.forEach((option, all) -> attributes.put(option, new AttributeValue.Terms(List.copyOf(all))));
        return attributes;
    }
}
