// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.VariantDraft;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options in which variants differ. */
final class SportOptions {

    private SportOptions() {}

    /** {@code sku=…,size=XS,color=Black} as a map in that order. */
    static Map<String, String> of(String variation) {
        Map<String, String> options = new LinkedHashMap<>();
        for (String pair : variation.split(",", -1)) {
            int parted = pair.indexOf('=');
            if (parted > 0) {
                options.put(
                        pair.substring(0, parted).strip(),
                        pair.substring(parted + 1).strip());
            }
        }
        return options;
    }

    /** All values of each option, so that a product is found by the options of its variants. */
    static Map<String, AttributeValue> union(List<VariantDraft> variants) {
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
