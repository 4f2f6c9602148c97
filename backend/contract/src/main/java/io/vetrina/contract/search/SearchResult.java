// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import io.vetrina.contract.offer.Hit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of results.
 *
 * @param cursor opaque, for the next page; null on the last
 * @param correctedQuery the words that were searched instead, when the typed ones matched nothing; null otherwise
 * @param source {@code search}, or {@code browse} when the search engine is away and the system of record answered
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        List<Facet> facets,
        @Nullable String cursor,
        @Nullable String correctedQuery,
        String source) {}
