// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typed attribute to narrow a result by, with counts that respect the other facets.
 *
 * @param key name for the query parameter {@code filter.<key>}
 * @param label in the locale of the request
 * @param type what its values are
 * @param unit of a range, such as {@code cm}; null without one
 * @param min smallest value among the hits of a range
 * @param max largest value among the hits of a range
 * @param values terms, or histogram buckets of a range (value {@code "10..20"})
 */
public record Facet(
        String key,
        String label,
        Type type,
        @Nullable String unit,
        @Nullable Double min,
        @Nullable Double max,
        List<Value> values) {

    /** What the values of a facet are. */
    public enum Type {
        @JsonProperty("terms")
        TERMS,
        /** One or two values, {@code "true"} and {@code "false"}. */
        @JsonProperty("boolean")
        BOOLEAN,
        /** A number: histogram buckets. */
        @JsonProperty("range")
        RANGE
    }

    public record Value(String value, String label, long count, boolean selected) {}
}
