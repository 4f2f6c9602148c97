// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.Facet.Value;
import io.vetrina.search.SearchWish.Filter;
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
 * The facets of a result, chosen from the attributes of the hits: those that most hits have and that part them most evenly. All
 * values of all attributes are counted in one aggregation, for they lie in one field as {@code key=value}, numbers as
 * {@code key~from..to}. A facet with a value chosen is counted apart, under the other filters only.
 */
final class Facets {

    private static final int MOST_KEYS = 80;
    private static final int MOST_VALUES = 400;
    private static final int SHOWN = 10;
    private static final int SHOWN_VALUES = 15;
    private static final double LEAST_COVERAGE = 0.1;
    private static final String BRAND = "brand";
    private static final String PRICE = "price";

    private final Map<String, AttributeType> types;
    private final String locale;

    Facets(Map<String, AttributeType> types, String locale) {
        this.types = types;
        this.locale = locale;
    }

    Map<String, Object> aggregations(QueryText query) {
        Map<String, Object> aggregations = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("keys", Map.of("terms", Map.of("field", "facet_keys", "size", MOST_KEYS)));
        counts.put("values", Map.of("terms", Map.of("field", "facets", "size", MOST_VALUES)));
        counts.putAll(PriceFacet.aggregations());
        aggregations.put("all", filtered(query.filters(null), counts));
        for (String key : query.wish().filters().keySet()) {
            Map<String, Object> own = Map.of(
                    "values",
                    Map.of(
                            "terms",
                            Map.of(
                                    "field", "facets",
                                    "size", SHOWN_VALUES + 35,
                                    "include", key + "[=~].*")));
            aggregations.put("but." + key, filtered(query.filters(key), own));
        }
        if (query.wish().price() != null) {
            aggregations.put("but." + PRICE, filtered(query.filters(PRICE), PriceFacet.aggregations()));
        }
        if (!query.wish().words().isEmpty() || query.wish().category() != null) {
            aggregations.put("ends", filtered(query.filters(null), ends()));
        }
        return aggregations;
    }

    /** Smallest and largest value of each number that may become a facet. */
    private Map<String, Object> ends() {
        Map<String, Object> ends = new LinkedHashMap<>();
        types.values().stream()
                .filter(type -> type.facet() && type.type().equals("number"))
                .forEach(type -> ends.put(type.key(), Map.of("stats", Map.of("field", "numbers." + type.key()))));
        return ends;
    }

    private static Object filtered(List<Object> filters, Map<String, Object> aggregations) {
        return aggregations.isEmpty()
                ? Map.of("filter", QueryText.all(filters))
                : Map.of("filter", QueryText.all(filters), "aggs", aggregations);
    }

    List<Facet> read(JsonNode aggregations, SearchWish wish) {
        JsonNode all = aggregations.path("all");
        long hits = all.path("doc_count").asLong(0);
        Map<String, List<Value>> values = new LinkedHashMap<>();
        collect(all, wish, values);
        Map<String, Double> usefulness = new LinkedHashMap<>();
        all.path("keys").path("buckets").forEach(bucket -> {
            String key = bucket.path("key").asString("");
            double coverage = hits == 0 ? 0 : bucket.path("doc_count").asDouble(0) / hits;
            double spread = spread(values.getOrDefault(key, List.of()));
            if (coverage >= LEAST_COVERAGE && spread > 0) {
                usefulness.put(key, coverage * spread);
            }
        });
        for (String chosen : wish.filters().keySet()) {
            values.remove(chosen);
            collect(aggregations.path("but." + chosen), wish, values);
            usefulness.put(chosen, Double.MAX_VALUE);
        }
        usefulness.computeIfPresent(BRAND, (key, value) -> Double.MAX_VALUE);
        List<Facet> facets = new ArrayList<>();
        facets.add(PriceFacet.read(wish.price() == null ? all : aggregations.path("but." + PRICE), wish, locale));
        usefulness.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(Math.max(SHOWN, wish.filters().size()))
                .map(entry ->
                        facet(entry.getKey(), values, aggregations.path("ends").path(entry.getKey())))
                .flatMap(facet -> facet == null ? Stream.of() : Stream.of(facet))
                .forEach(facets::add);
        return facets;
    }

    private void collect(JsonNode counted, SearchWish wish, Map<String, List<Value>> values) {
        counted.path("values").path("buckets").forEach(bucket -> {
            String token = bucket.path("key").asString("");
            int parted = parting(token);
            String key = token.substring(0, parted);
            String value = token.substring(parted + 1);
            values.computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Value(
                            value, label(key, value), bucket.path("doc_count").asLong(0), chosen(wish, key, value)));
        });
    }

    private static int parting(String token) {
        int equal = token.indexOf('=');
        int band = token.indexOf('~');
        return equal < 0 || band >= 0 && band < equal ? band : equal;
    }

    private static boolean chosen(SearchWish wish, String key, String value) {
        Filter filter = wish.filters().get(key);
        return filter != null
                && (filter.terms().contains(value) || filter.bands().contains(value));
    }

    private String label(String key, String value) {
        AttributeType type = types.get(key);
        if (type != null && type.type().equals("boolean")) {
            return value.equals("true") ? (locale.equals("it") ? "Sì" : "Yes") : "No";
        }
        return type != null && type.type().equals("number") ? value.replace("..", " – ") : value;
    }

    private @Nullable Facet facet(String key, Map<String, List<Value>> values, JsonNode ends) {
        List<Value> found = values.getOrDefault(key, List.of());
        AttributeType type = types.get(key);
        if (found.isEmpty() || type == null && !key.equals(BRAND)) {
            return null;
        }
        if (type != null && type.type().equals("number")) {
            List<Value> bands = found.stream()
                    .sorted(Comparator.comparingDouble(value -> Bands.start(value.value())))
                    .toList();
            return new Facet(key, type.label(locale), "range", type.unit(), end(ends, "min"), end(ends, "max"), bands);
        }
        String label = type == null ? (locale.equals("it") ? "Marca" : "Brand") : type.label(locale);
        String kind = type != null && type.type().equals("boolean") ? "boolean" : "terms";
        return new Facet(key, label, kind, null, null, null, shown(found));
    }

    private static List<Value> shown(List<Value> found) {
        return Stream.concat(
                        found.stream().limit(SHOWN_VALUES),
                        found.stream().skip(SHOWN_VALUES).filter(Value::selected))
                .toList();
    }

    private static @Nullable Double end(JsonNode ends, String name) {
        return ends.path(name).isNumber() ? ends.path(name).doubleValue() : null;
    }

    /** How evenly values part the hits: the entropy of their shares in bits, 0 when there is one value only. */
    private static double spread(Collection<Value> values) {
        double sum = values.stream().mapToLong(Value::count).sum();
        return -values.stream()
                .mapToDouble(value -> value.count() / sum)
                .map(share -> share * Math.log(share) / Math.log(2))
                .sum();
    }
}
