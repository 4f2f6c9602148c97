// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A variant as its configurable product lists it.
 *
 * @param options attribute code to value, in the order of the file
 */
record MagentoVariation(String sku, Map<String, String> options) {

    /** A comma parts two options only where another attribute code follows: values may have commas. */
    private static final Pattern NEXT_OPTION = Pattern.compile(",(?=\\s*[A-Za-z][A-Za-z0-9_]*=)");

    /** {@code sku=MH01-XS-Black,size=XS,color=Black, matt|sku=…} */
    static List<MagentoVariation> list(String column) {
        List<MagentoVariation> variations = new ArrayList<>();
        for (String variation : column.split("\\|", -1)) {
            Map<String, String> options = pairs(variation);
            String sku = options.remove("sku");
            if (sku != null) {
                variations.add(new MagentoVariation(sku, options));
            }
        }
        return variations;
    }

    /** {@code code=value,code=value} as a map in that order. */
    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : NEXT_OPTION.split(text, -1)) {
            int parted = pair.indexOf('=');
            if (parted > 0) {
                pairs.put(
                        pair.substring(0, parted).strip(),
                        pair.substring(parted + 1).strip());
            }
        }
        return pairs;
    }
}
