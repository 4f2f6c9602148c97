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
 * @param pages how many pages of results are shown below each other, 1 to 25
 */
record Selection(
        String path,
        @Nullable String category,
        String words,
        Map<String, List<String>> filters,
        String sort,
        int pages) {

    /** So many pages come back with an address; who wants more asks for them again. */
    static final int MOST_PAGES = 25;

    static final String DEFAULT_SORT = "relevance";
    static final List<String> SORTS = List.of(DEFAULT_SORT, "price", "-price", "newest", "rating", "title");

    static final Selection NONE = new Selection("", null, "", Map.of(), DEFAULT_SORT, 1);

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
        pages = Math.clamp(pages, 1, MOST_PAGES);
    }

    static Selection of(String path, @Nullable String category, QueryParameters address) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        address.getParameters().forEach((name, values) -> {
            if (name.startsWith(FILTER)) {
                filters.put(name.substring(FILTER.length()), values);
            }
        });
        String sort = address.getSingleParameter("sort").filter(SORTS::contains).orElse(DEFAULT_SORT);
        int pages = address.getSingleParameter("pages")
                .filter(number -> number.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        return new Selection(path, category, address.getSingleParameter("q").orElse(""), filters, sort, pages);
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
        return new Selection(path, category, words, filters, order, 1);
    }

    Selection withoutFilters() {
        return new Selection(path, category, words, Map.of(), sort, 1);
    }

    Selection withPages(int shown) {
        return new Selection(path, category, words, filters, sort, shown);
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
        if (pages > 1) {
            address.queryParam("pages", pages);
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
        return new Selection(path, category, words, changed, sort, 1);
    }
}
