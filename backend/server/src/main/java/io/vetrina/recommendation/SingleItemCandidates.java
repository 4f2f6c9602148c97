// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.event.Session;
import java.time.Duration;
import java.util.Arrays;

/**
 * The candidates of each single item, by which reasons are told. Asking a source costs as much as half an answer, so what it said is kept for
 * ten seconds: the items of an answer are of this moment, the words why need not be.
 */
final class SingleItemCandidates {

    /** Places from the front of a thing's own candidates within which a reason holds. */
    private static final int NEAR = 100;

    private record From(int source, int item) {}

    private final CandidateUnion candidates;
    /** Sorted, for searching. */
    private final Cache<From, int[]> near = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofSeconds(10))
            .build();

    SingleItemCandidates(CandidateUnion candidates) {
        this.candidates = candidates;
    }

    /**
     * Whether a thing by itself leads a source to an item.
     *
     * @param now in milliseconds since the epoch
     */
    boolean leads(int source, int from, int to, long now) {
        From asked = new From(source, from);
        int[] items = near.getIfPresent(asked);
        if (items == null) {
            items = candidates
                    .sources()
                    .get(source)
                    .candidates(Session.of(now, from), NEAR)
                    .items()
                    .clone();
            Arrays.sort(items);
            near.put(asked, items);
        }
        return Arrays.binarySearch(items, to) >= 0;
    }
}
