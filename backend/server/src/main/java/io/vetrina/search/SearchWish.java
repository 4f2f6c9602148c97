// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.shared.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What a shopper looks for, read from the parameters of a request and checked.
 *
 * @param words trimmed, empty for everything
 * @param category slug, null for all
 * @param filters by attribute, {@code price} and {@code available} left out
 * @param price range in minor units, null for any
 * @param cursor where the page begins, null for the first
 */
record SearchWish(
        String words,
        @Nullable String category,
        Map<String, Filter> filters,
        @Nullable Range price,
        boolean available,
        Sorting sort,
        @Nullable String cursor) {

    /** Values any of which will do: terms, bands of a number as its facet shows them, or other ranges of it. */
    record Filter(List<String> terms, List<String> bands, List<Range> ranges) {}

    /** Ends are included; null for none. */
    record Range(@Nullable Double from, @Nullable Double to) {

        private static final Pattern SYNTAX =
                Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,15})?)?\\.\\.(-?\\d{1,15}(?:\\.\\d{1,15})?)?");

        static @Nullable Range parse(String text) {
            var matcher = SYNTAX.matcher(text);
            if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) {
                return null;
            }
            return new Range(number(matcher.group(1)), number(matcher.group(2)));
        }

        private static @Nullable Double number(@Nullable String text) {
            return text == null ? null : Double.valueOf(text);
        }
    }

    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_CURSOR = 1_000;
    private static final int MOST_VALUES = 50;
    private static final String FILTER = "filter.";
    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{1,100}");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,150}");

    /** @throws Problem 400 naming the parameter that cannot be understood */
    static SearchWish of(MultiValueMap<String, String> parameters) {
        Map<String, Filter> filters = new LinkedHashMap<>();
        Range price = null;
        boolean available = false;
        for (String name : parameters.keySet()) {
            if (name.equals("filter.price")) {
                price = Range.parse(value(parameters, name, LONGEST_VALUE));
                if (price == null) {
                    throw Problem.invalid(
                            name, "invalid-filter", "A price filter is a range such as 1000..2500 in cents.");
                }
            } else if (name.equals("filter.available")) {
                available = value(parameters, name, LONGEST_VALUE).equals("true");
            } else if (name.startsWith(FILTER)) {
                filters.put(key(name), filter(name, parameters.getOrDefault(name, List.of())));
            }
        }
        String category = value(parameters, "category", LONGEST_VALUE);
        if (!category.isEmpty() && !SLUG.matcher(category).matches()) {
            throw Problem.invalid("category", "invalid-category", "A category is named by its slug.");
        }
        String cursor = value(parameters, "cursor", LONGEST_CURSOR);
        return new SearchWish(
                value(parameters, "q", LONGEST_WORDS),
                category.isEmpty() ? null : category,
                filters,
                price,
                available,
                Sorting.of(value(parameters, "sort", LONGEST_VALUE)),
                cursor.isEmpty() ? null : cursor);
    }

    SearchWish withWords(String other) {
        return new SearchWish(other, category, filters, price, available, sort, cursor);
    }

    private static String key(String name) {
        String key = name.substring(FILTER.length());
        if (!KEY.matcher(key).matches()) {
            throw Problem.invalid(Problem.abbreviated(name), "invalid-filter", "A filter is named filter.<attribute>.");
        }
        return key;
    }

    private static Filter filter(String name, List<String> values) {
        if (values.size() > MOST_VALUES) {
            throw Problem.invalid(name, "invalid-filter", "A filter takes at most " + MOST_VALUES + " values.");
        }
        List<String> terms = new ArrayList<>();
        List<String> bands = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        for (String value : values) {
            if (value == null || value.isEmpty() || value.length() > LONGEST_VALUE) {
                throw Problem.invalid(name, "invalid-filter", "A value has 1 to " + LONGEST_VALUE + " characters.");
            }
            Range range = Range.parse(value);
            if (range == null) {
                terms.add(value);
            } else if (range.from() != null && range.to() != null && Bands.isBand(value, range.from(), range.to())) {
                bands.add(value);
            } else {
                ranges.add(range);
            }
        }
        return new Filter(terms, bands, ranges);
    }

    private static String value(MultiValueMap<String, String> parameters, String name, int longest) {
        String value = parameters.getFirst(name);
        if (value == null) {
            return "";
        }
        if (value.length() > longest) {
            throw Problem.invalid(name, "value-too-long", "This takes at most " + longest + " characters.");
        }
        return CONTROL.matcher(value).replaceAll(" ").strip();
    }
}
