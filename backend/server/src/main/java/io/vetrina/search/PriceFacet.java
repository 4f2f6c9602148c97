// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.Facet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The facet of prices, in minor units and buckets of the 1-2-5 series. */
final class PriceFacet {

    private static final long[] ENDS = {
        100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000, 1_000_000
    };
    private static final List<Map<String, Long>> RANGES = ranges();

    private PriceFacet() {}

    private static List<Map<String, Long>> ranges() {
        List<Map<String, Long>> ranges = new ArrayList<>();
        ranges.add(Map.of("to", ENDS[0]));
        for (int i = 1; i < ENDS.length; i++) {
            ranges.add(Map.of("from", ENDS[i - 1], "to", ENDS[i]));
        }
        ranges.add(Map.of("from", ENDS[ENDS.length - 1]));
        return List.copyOf(ranges);
    }

    static Map<String, Object> aggregations() {
        return Map.of(
                "prices", Map.of("stats", Map.of("field", "price")),
                "buckets", Map.of("range", Map.of("field", "price", "ranges", RANGES)));
    }

    static Facet read(JsonNode counted, SearchRequest request, String label) {
        List<Value> buckets = new ArrayList<>();
        counted.path("buckets").path("buckets").forEach(bucket -> {
            long count = bucket.path("doc_count").asLong(0);
            if (count > 0) {
                // Both ends of a filter are meant inclusively, so a bucket ends one minor unit before the next.
                String from = bucket.has("from") ? "" + bucket.path("from").asLong() : "";
                String to = bucket.has("to") ? "" + (bucket.path("to").asLong() - 1) : "";
                String value = from + ".." + to;
                boolean selected = request.price() != null && request.price().equals(NumberRange.parse(value));
                buckets.add(new Value(value, value, count, selected));
            }
        });
        JsonNode prices = counted.path("prices");
        return new Facet(
                "price", label, Facet.Type.RANGE, null, Facets.end(prices, "min"), Facets.end(prices, "max"), buckets);
    }
}
