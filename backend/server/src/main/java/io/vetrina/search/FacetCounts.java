// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What Elasticsearch is to count for {@link Facets}: keys and values over all hits, and each facet with a value selected apart,
 * under the other filters only.
 */
final class FacetCounts {

    static final String ALL = "all";
    static final String ENDS = "ends";
    static final String PRICE = "price";
    /** Of a facet, so many values are shown. */
    static final int SHOWN_VALUES = 15;

    private static final int MOST_KEYS = 80;
    private static final int MOST_VALUES = 400;

    private FacetCounts() {}

    /** The aggregation of a facet under the filters of the others. */
    static String without(String key) {
        return "but." + key;
    }

    static Map<String, Object> aggregations(SearchQuery query, Map<String, AttributeType> types) {
        SearchRequest request = query.request();
        Map<String, Object> aggregations = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("keys", Map.of("terms", Map.of("field", "facet_keys", "size", MOST_KEYS)));
        counts.put("values", Map.of("terms", Map.of("field", "facets", "size", MOST_VALUES)));
        counts.putAll(PriceFacet.aggregations());
        aggregations.put(ALL, filtered(query.filters(null), counts));
        for (String key : request.filters().keySet()) {
            aggregations.put(without(key), filtered(query.filters(key), Map.of("values", valuesOf(key))));
        }
        if (request.price() != null) {
            aggregations.put(without(PRICE), filtered(query.filters(PRICE), PriceFacet.aggregations()));
        }
        if (!request.words().isEmpty() || request.category() != null) {
            aggregations.put(ENDS, filtered(query.filters(null), ends(types)));
        }
        return aggregations;
    }

    private static Object valuesOf(String key) {
        return Map.of("terms", Map.of("field", "facets", "size", SHOWN_VALUES + 35, "include", FacetToken.allOf(key)));
    }

    /** Smallest and largest value of each number that may become a facet. */
    private static Map<String, Object> ends(Map<String, AttributeType> types) {
        Map<String, Object> ends = new LinkedHashMap<>();
        types.values().stream()
                .filter(type -> type.facet() && type.type().equals("number"))
                .forEach(type -> ends.put(type.key(), Map.of("stats", Map.of("field", "numbers." + type.key()))));
        return ends;
    }

    private static Object filtered(List<Object> filters, Map<String, Object> aggregations) {
        return aggregations.isEmpty()
                ? Map.of("filter", SearchQuery.all(filters))
                : Map.of("filter", SearchQuery.all(filters), "aggs", aggregations);
    }
}
