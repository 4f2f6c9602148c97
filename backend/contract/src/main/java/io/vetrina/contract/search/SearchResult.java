// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vetrina.contract.offer.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param cursor opaque, for the next page; null on the last
 * @param correctedQuery the words that were searched instead, when the typed ones matched nothing; null otherwise
 * @param source who answered
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        List<Facet> facets,
        @Nullable String cursor,
        @Nullable String correctedQuery,
        Source source) {

    /** Who answered a search. */
    public enum Source {
        @JsonProperty("search")
        SEARCH,
        /** The system of record, as the search engine is away: fewer words match, and there are no facets. */
        @JsonProperty("browse")
        BROWSE
    }
}
