// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a shopper searches for; {@link SearchParameters} reads it.
 *
 * @param words trimmed, empty for everything
 * @param category slug, null for all
 * @param filters by attribute; price and availability are apart
 * @param price range in minor units, null for any
 * @param available whether to leave out what cannot be ordered
 * @param cursor where the page begins, null for the first
 */
record SearchRequest(
        String words,
        @Nullable String category,
        Map<String, Filter> filters,
        @Nullable NumberRange price,
        boolean available,
        Sorting sort,
        @Nullable String cursor) {

    /** Values any of which will do: terms, histogram buckets of a number, or other ranges of it. */
    record Filter(List<String> terms, List<String> buckets, List<NumberRange> ranges) {

        boolean has(String value) {
            return terms.contains(value) || buckets.contains(value);
        }
    }

    SearchRequest withWords(String other) {
        return new SearchRequest(other, category, filters, price, available, sort, cursor);
    }

    boolean isSelected(String key, String value) {
        Filter filter = filters.get(key);
        return filter != null && filter.has(value);
    }
}
