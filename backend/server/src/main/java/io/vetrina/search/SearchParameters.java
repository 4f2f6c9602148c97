// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.search.SearchRequest.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a {@link SearchRequest} from the parameters of a URL and checks it. */
final class SearchParameters {

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_CURSOR = 1_000;
    private static final int MOST_VALUES = 50;
    private static final String FILTER = "filter.";
    private static final String PRICE = "filter.price";
    private static final String AVAILABLE = "filter.available";
    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{1,100}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,150}");

    private final MultiValueMap<String, String> parameters;

    private SearchParameters(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    /** @throws InvalidValue naming the parameter that cannot be understood */
    static SearchRequest read(MultiValueMap<String, String> parameters) {
        return new SearchParameters(parameters).request();
    }

    private SearchRequest request() {
        String cursor = value("cursor", LONGEST_CURSOR);
        return new SearchRequest(
                value("q", LONGEST_WORDS),
                category(),
                filters(),
                price(),
                value(AVAILABLE, LONGEST_VALUE).equals("true"),
                Sorting.of(value("sort", LONGEST_VALUE)),
                cursor.isEmpty() ? null : cursor);
    }

    private @Nullable String category() {
        String category = value("category", LONGEST_VALUE);
        if (!category.isEmpty() && !SLUG.matcher(category).matches()) {
            throw new InvalidValue("category", "invalid-category", "A category is named by its slug.");
        }
        return category.isEmpty() ? null : category;
    }

    private @Nullable NumberRange price() {
        if (!parameters.containsKey(PRICE)) {
            return null;
        }
        NumberRange price = NumberRange.parse(value(PRICE, LONGEST_VALUE));
        if (price == null) {
            throw new InvalidValue(PRICE, "invalid-filter", "A price filter is a range such as 1000..2500 in cents.");
        }
        return price;
    }

    private Map<String, Filter> filters() {
        Map<String, Filter> filters = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (name.startsWith(FILTER) && !name.equals(PRICE) && !name.equals(AVAILABLE)) {
                filters.put(key(name), filter(name, values));
            }
        });
        return filters;
    }

    private static String key(String name) {
        String key = name.substring(FILTER.length());
        if (!KEY.matcher(key).matches()) {
            throw new InvalidValue(
                    InvalidValue.abbreviated(name), "invalid-filter", "A filter is named filter.<attribute>.");
        }
        return key;
    }

    private static Filter filter(String name, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw new InvalidValue(name, "invalid-filter", "A filter takes at most " + MOST_VALUES + " values.");
        }
        Filter filter = new Filter(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String value : values) {
            if (value == null || value.isEmpty() || value.length() > LONGEST_VALUE) {
                throw new InvalidValue(name, "invalid-filter", "A value has 1 to " + LONGEST_VALUE + " characters.");
            }
            NumberRange range = NumberRange.parse(value);
            if (range == null) {
                filter.terms().add(value);
            } else if (range.from() != null
                    && range.to() != null
                    && HistogramBuckets.isBucket(value, range.from(), range.to())) {
                filter.buckets().add(value);
            } else {
                filter.ranges().add(range);
            }
        }
        return filter;
    }

    /** The first value, control characters as blanks, trimmed; empty when there is none. */
    private String value(String name, int longest) {
        String value = parameters.getFirst(name);
        if (value == null) {
            return "";
        }
        if (value.length() > longest) {
            throw new InvalidValue(name, "value-too-long", "This takes at most " + longest + " characters.");
        }
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }
}
