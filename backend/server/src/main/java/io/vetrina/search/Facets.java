// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.Facet.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The facets of a result, chosen from the attributes of the hits: those that most hits have and that divide them most evenly.
 * {@link FacetCounts} asks for the counts.
 */
final class Facets {

    private static final int SHOWN = 10;
    private static final double LEAST_COVERAGE = 0.1;
    private static final String BRAND = "brand";

    private final Map<String, AttributeType> types;
    private final FacetLabels labels;

    Facets(Map<String, AttributeType> types, FacetLabels labels) {
        this.types = types;
        this.labels = labels;
    }

    Map<String, Object> aggregations(SearchQuery query) {
        return FacetCounts.aggregations(query, types);
    }

    List<Facet> read(JsonNode aggregations, SearchRequest request) {
        JsonNode all = aggregations.path(FacetCounts.ALL);
        Map<String, List<Value>> values = new LinkedHashMap<>();
        collect(all, request, values);
        Map<String, Double> usefulness = usefulness(all, values);
        for (String selected : request.filters().keySet()) {
            values.remove(selected);
            collect(aggregations.path(FacetCounts.without(selected)), request, values);
            usefulness.put(selected, Double.MAX_VALUE);
        }
        usefulness.computeIfPresent(BRAND, (key, value) -> Double.MAX_VALUE);
        JsonNode prices = request.price() == null ? all : aggregations.path(FacetCounts.without(FacetCounts.PRICE));
        List<Facet> facets = new ArrayList<>();
        facets.add(PriceFacet.read(prices, request, labels.price()));
        JsonNode ends = aggregations.path(FacetCounts.ENDS);
        usefulness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(Math.max(SHOWN, request.filters().size()))
                .flatMap(entry -> facet(entry.getKey(), values, ends.path(entry.getKey())))
                .forEach(facets::add);
        return facets;
    }

    /** By key: the share of hits that have the attribute times how evenly its values divide them. */
    private static Map<String, Double> usefulness(JsonNode all, Map<String, List<Value>> values) {
        long hits = all.path("doc_count").asLong(0);
        Map<String, Double> usefulness = new LinkedHashMap<>();
        all.path("keys").path("buckets").forEach(bucket -> {
            String key = bucket.path("key").asString("");
            double coverage = hits == 0 ? 0 : bucket.path("doc_count").asDouble(0) / hits;
            double entropy = entropy(values.getOrDefault(key, List.of()));
            if (coverage >= LEAST_COVERAGE && entropy > 0) {
                usefulness.put(key, coverage * entropy);
            }
        });
        return usefulness;
    }

    private void collect(JsonNode counted, SearchRequest request, Map<String, List<Value>> values) {
        counted.path("values").path("buckets").forEach(bucket -> {
            FacetToken token = FacetToken.parse(bucket.path("key").asString(""));
            values.computeIfAbsent(token.key(), key -> new ArrayList<>())
                    .add(new Value(
                            token.value(),
                            labels.value(types.get(token.key()), token.value()),
                            bucket.path("doc_count").asLong(0),
                            request.isSelected(token.key(), token.value())));
        });
    }

    /** Nothing for an attribute without values or of unknown type. */
    private Stream<Facet> facet(String key, Map<String, List<Value>> values, JsonNode ends) {
        List<Value> found = values.getOrDefault(key, List.of());
        AttributeType type = types.get(key);
        if (found.isEmpty() || type == null && !key.equals(BRAND)) {
            return Stream.of();
        }
        String label = labels.facet(type);
        return Stream.of(
                switch (type == null ? "" : type.type()) {
                    case "number" -> range(key, label, type == null ? null : type.unit(), found, ends);
                    case "boolean" -> new Facet(key, label, Facet.Type.BOOLEAN, null, null, null, shown(found));
                    default -> new Facet(key, label, Facet.Type.TERMS, null, null, null, shown(found));
                });
    }

    private static Facet range(String key, String label, @Nullable String unit, List<Value> found, JsonNode ends) {
        List<Value> buckets = found.stream()
                .sorted(Comparator.comparingDouble(value -> HistogramBuckets.start(value.value())))
                .toList();
        return new Facet(key, label, Facet.Type.RANGE, unit, end(ends, "min"), end(ends, "max"), buckets);
    }

    private static List<Value> shown(List<Value> found) {
        return Stream.concat(
                        found.stream().limit(FacetCounts.SHOWN_VALUES),
                        found.stream().skip(FacetCounts.SHOWN_VALUES).filter(Value::selected))
                .toList();
    }

    static @Nullable Double end(JsonNode stats, String name) {
        return stats.path(name).isNumber() ? stats.path(name).doubleValue() : null;
    }

    /** How evenly values divide the hits: the entropy of their shares in bits, 0 when there is one value only. */
    private static double entropy(Collection<Value> values) {
        double sum = values.stream().mapToLong(Value::count).sum();
        return -values.stream()
                .mapToDouble(value -> value.count() / sum)
                .map(share -> share * Math.log(share) / Math.log(2))
                .sum();
    }
}
