// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.search.SearchWish.Filter;
import io.vetrina.search.SearchWish.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes a wish in the query language of Elasticsearch. */
final class QueryText {

    private static final String PRICE = "price";
    private static final String AVAILABLE = "available";

    private final SearchWish wish;
    private final boolean fuzzy;

    /** @param fuzzy whether words may be misspelt and some may be missing: for when nothing else is found */
    QueryText(SearchWish wish, boolean fuzzy) {
        this.wish = wish;
        this.fuzzy = fuzzy;
    }

    /** One round trip: hits, total, facets, and what misspelt words may have meant. */
    Map<String, Object> body(int size, Facets facets, JsonMapper json) {
        Map<String, Object> body = new LinkedHashMap<>();
        boolean words = !wish.words().isEmpty();
        List<Object> sort = wish.sort().clauses(words);
        body.put("size", size);
        body.put("_source", false);
        body.put("stored_fields", List.of("card"));
        body.put("track_total_hits", true);
        body.put("timeout", "1s");
        body.put("query", Map.of("bool", Map.of("must", text(), "filter", category())));
        body.put("sort", sort);
        List<Object> filters = filters(null);
        if (!filters.isEmpty()) {
            body.put("post_filter", all(filters));
        }
        body.put("aggs", facets.aggregations(this));
        if (words && !fuzzy) {
            body.put("suggest", corrections());
        }
        if (wish.cursor() != null) {
            body.put("search_after", Cursor.place(wish.cursor(), sort.size(), json));
        }
        return body;
    }

    private Object text() {
        if (wish.words().isEmpty()) {
            return Map.of("match_all", Map.of());
        }
        if (fuzzy) {
            return Map.of(
                    "multi_match",
                    Map.of(
                            "query",
                            wish.words(),
                            "fields",
                            List.of("title.words^2", "brand"),
                            "fuzziness",
                            "AUTO",
                            "prefix_length",
                            1,
                            "minimum_should_match",
                            "60%"));
        }
        Object anyOf = List.of(
                Map.of(
                        "multi_match",
                        Map.of(
                                "query",
                                wish.words(),
                                "type",
                                "cross_fields",
                                "fields",
                                List.of("title^2", "kind^3", "brand^1.5", "group", "details^0.4"),
                                "tie_breaker",
                                0.3,
                                "minimum_should_match",
                                "3<75%")),
                Map.of("constant_score", Map.of("filter", Map.of("term", Map.of("codes", wish.words())), "boost", 100)),
                Map.of(
                        "constant_score",
                        Map.of(
                                "filter",
                                Map.of(
                                        "match",
                                        Map.of("identifiers", Map.of("query", wish.words(), "operator", "and"))),
                                "boost",
                                3)));
        return Map.of(
                "bool",
                Map.of(
                        "must", Map.of("dis_max", Map.of("queries", anyOf, "tie_breaker", 0.2)),
                        "should",
                                List.of(
                                        Map.of(
                                                "match_phrase",
                                                Map.of(
                                                        "title",
                                                        Map.of("query", wish.words(), "slop", 2, "boost", 1.5))),
                                        Map.of(
                                                "match",
                                                Map.of(
                                                        "kind",
                                                        Map.of(
                                                                "query",
                                                                wish.words(),
                                                                "operator",
                                                                "and",
                                                                "boost",
                                                                2))))));
    }

    private List<Object> category() {
        return wish.category() == null ? List.of() : List.of(Map.of("term", Map.of("placement", wish.category())));
    }

    /** The filters of the wish, but that of one attribute: a facet counts what its own other values would give. */
    List<Object> filters(@Nullable String except) {
        List<Object> filters = new ArrayList<>();
        wish.filters().forEach((key, filter) -> {
            if (!key.equals(except)) {
                filters.add(filter(key, filter));
            }
        });
        if (wish.price() != null && !PRICE.equals(except)) {
            filters.add(range(PRICE, wish.price()));
        }
        if (wish.available() && !AVAILABLE.equals(except)) {
            filters.add(Map.of("range", Map.of(AVAILABLE, Map.of("gt", 0))));
        }
        return filters;
    }

    private static Object filter(String key, Filter filter) {
        Stream<String> terms = filter.terms().stream().map(term -> key + "=" + term);
        Stream<String> bands = filter.bands().stream().map(band -> key + "~" + band);
        List<String> tokens = Stream.concat(terms, bands).toList();
        Stream<Object> listed = tokens.isEmpty() ? Stream.of() : Stream.of(Map.of("terms", Map.of("facets", tokens)));
        Stream<Object> ranges = filter.ranges().stream().map(range -> range("numbers." + key, range));
        return Map.of("bool", Map.of("should", Stream.concat(listed, ranges).toList(), "minimum_should_match", 1));
    }

    private static Object range(String field, Range range) {
        Map<String, Object> ends = new LinkedHashMap<>();
        if (range.from() != null) {
            ends.put("gte", end(field, range.from()));
        }
        if (range.to() != null) {
            ends.put("lte", end(field, range.to()));
        }
        return Map.of("range", Map.of(field, ends));
    }

    private static Object end(String field, Double value) {
        return field.equals(PRICE) ? (Object) Math.round(value) : value;
    }

    static Object all(List<Object> filters) {
        return Map.of("bool", Map.of("filter", filters));
    }

    private Object corrections() {
        return Map.of(
                "words",
                Map.of(
                        "text", wish.words(),
                        "term",
                                Map.of(
                                        "field", "title.words",
                                        "suggest_mode", "missing",
                                        "size", 1,
                                        "prefix_length", 1,
                                        "min_word_length", 3)));
    }

    SearchWish wish() {
        return Objects.requireNonNull(wish);
    }
}
