// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.search.SearchRequest.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request in the query language of Elasticsearch.
 *
 * @param fuzzy whether words may be misspelt and some may be missing
 */
record SearchQuery(SearchRequest request, boolean fuzzy) {

    private static final String PRICE = "price";
    private static final String AVAILABLE = "available";

    /** One round trip: hits, total, facets, and what misspelt words may have meant. */
    Map<String, Object> body(int size, Map<String, Object> facetCounts, JsonMapper json) {
        Map<String, Object> body = new LinkedHashMap<>();
        boolean hasWords = !request.words().isEmpty();
        List<Object> sort = request.sort().clauses(hasWords);
        body.put("size", size);
        body.put("_source", false);
        body.put("stored_fields", List.of("card"));
        body.put("track_total_hits", true);
        body.put("timeout", "1s");
        body.put("query", Map.of("bool", Map.of("must", words(), "filter", category())));
        body.put("sort", sort);
        List<Object> filters = filters(null);
        if (!filters.isEmpty()) {
            body.put("post_filter", all(filters));
        }
        body.put("aggs", facetCounts);
        if (hasWords && !fuzzy) {
            body.put("suggest", RelevanceClauses.corrections(request.words()));
        }
        if (request.cursor() != null) {
            body.put("search_after", Cursor.place(request.cursor(), sort.size(), json));
        }
        return body;
    }

    private Object words() {
        if (request.words().isEmpty()) {
            return RelevanceClauses.everything();
        }
        return fuzzy ? RelevanceClauses.fuzzy(request.words()) : RelevanceClauses.matching(request.words());
    }

    private List<Object> category() {
        return request.category() == null
                ? List.of()
                : List.of(Map.of("term", Map.of("placement", request.category())));
    }

    /** The filters of the request but that of one attribute: a facet counts what its own other values would give. */
    List<Object> filters(@Nullable String except) {
        List<Object> filters = new ArrayList<>();
        request.filters().forEach((key, filter) -> {
            if (!key.equals(except)) {
                filters.add(filter(key, filter));
            }
        });
        if (request.price() != null && !PRICE.equals(except)) {
            filters.add(range(PRICE, request.price()));
        }
        if (request.available() && !AVAILABLE.equals(except)) {
            filters.add(Map.of("range", Map.of(AVAILABLE, Map.of("gt", 0))));
        }
        return filters;
    }

    private static Object filter(String key, Filter filter) {
        Stream<String> terms = filter.terms().stream().map(term -> FacetToken.term(key, term));
        Stream<String> buckets = filter.buckets().stream().map(bucket -> FacetToken.bucket(key, bucket));
        List<String> tokens = Stream.concat(terms, buckets).toList();
        Stream<Object> listed = tokens.isEmpty() ? Stream.of() : Stream.of(Map.of("terms", Map.of("facets", tokens)));
        Stream<Object> ranges = filter.ranges().stream().map(range -> range("numbers." + key, range));
        return Map.of("bool", Map.of("should", Stream.concat(listed, ranges).toList(), "minimum_should_match", 1));
    }

    private static Object range(String field, NumberRange range) {
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
}
