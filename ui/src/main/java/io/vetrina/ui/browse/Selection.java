// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the catalogue is wanted: words, a category, facet values and an order. It is the address of the page and nothing else,
 * so a list can be shared, bookmarked and gone back to. Immutable.
 *
 * @param path address of the page without parameters
 * @param category slug; null in a search
 * @param words of a search; empty for everything
 * @param filters values by facet key: OR within a key, AND across
 * @param sort as the search takes it, {@code relevance} by default
 */
record Selection(String path, @Nullable String category, String words, Map<String, List<String>> filters, String sort) {

    static final String DEFAULT_SORT = "relevance";
    static final List<String> SORTS = List.of(DEFAULT_SORT, "price", "-price", "newest", "rating", "title");

    private static final String FILTER = "filter.";
    private static final String RANGE = "..";

    Selection {
        Map<String, List<String>> ordered = new TreeMap<>();
        filters.forEach((key, values) -> {
            if (!values.isEmpty()) {
                ordered.put(key, List.copyOf(values));
            }
        });
        filters = Collections.unmodifiableMap(ordered);
    }

    static Selection of(String path, @Nullable String category, QueryParameters address) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        address.getParameters().forEach((name, values) -> {
            if (name.startsWith(FILTER)) {
                filters.put(name.substring(FILTER.length()), values);
            }
        });
        String sort = address.getSingleParameter("sort").filter(SORTS::contains).orElse(DEFAULT_SORT);
        return new Selection(path, category, address.getSingleParameter("q").orElse(""), filters, sort);
    }

    boolean has(String key, String value) {
        return filters.getOrDefault(key, List.of()).contains(value);
    }

    /** Adds the value to its facet, or takes it away when it is there. */
    Selection toggle(String key, String value) {
        List<String> values = new ArrayList<>(filters.getOrDefault(key, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(key, values);
    }

    /** @param from lower end, open when null; {@code to} likewise; both null to lift the limit */
    Selection range(String key, @Nullable String from, @Nullable String to) {
        return with(
                key,
                from == null && to == null
                        ? List.of()
                        : List.of((from == null ? "" : from) + RANGE + (to == null ? "" : to)));
    }

    /** Ends of the range chosen for a key, empty where open or none is chosen. */
    Ends ends(String key) {
        String value = filters.getOrDefault(key, List.of()).stream()
                .filter(one -> one.contains(RANGE))
                .findFirst()
                .orElse(RANGE);
        int dots = value.indexOf(RANGE);
        return new Ends(value.substring(0, dots), value.substring(dots + RANGE.length()));
    }

    record Ends(String from, String to) {}

    Selection sorted(String order) {
        return new Selection(path, category, words, filters, order);
    }

    Selection withoutFilters() {
        return new Selection(path, category, words, Map.of(), sort);
    }

    int count() {
        return filters.values().stream().mapToInt(List::size).sum();
    }

    /** The address of the page that shows this. */
    String address() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<Object> values = new ArrayList<>();
        if (!words.isEmpty()) {
            address.queryParam("q", "{value}");
            values.add(words);
        }
        filters.forEach((key, chosen) -> chosen.forEach(value -> {
            address.queryParam(FILTER + key, "{value}");
            values.add(value);
        }));
        if (!sort.equals(DEFAULT_SORT)) {
            address.queryParam("sort", "{value}");
            values.add(sort);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    /** Parameters of the search that answers this. */
    MultiValueMap<String, String> question(@Nullable String cursor, String locale) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        if (!words.isEmpty()) {
            question.add("q", words);
        }
        if (category != null) {
            question.add("category", category);
        }
        filters.forEach((key, values) -> values.forEach(value -> question.add(FILTER + key, value)));
        question.add("sort", sort);
        question.add("locale", locale);
        if (cursor != null) {
            question.add("cursor", cursor);
        }
        return question;
    }

    private Selection with(String key, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(filters);
        changed.put(key, values);
        return new Selection(path, category, words, changed, sort);
    }
}
