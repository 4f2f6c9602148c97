// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.InteractionType;
import java.util.EnumSet;
import java.util.Set;

/**
 * How session neighbours are found and weighed. Ages and distances are divided by their scale and go through
 * {@code exp(-x)}; an infinite scale switches a weight off.
 *
 * @param kinds kinds of events that make up sessions
 * @param sessions newest sessions kept
 * @param sessionItems newest items kept per session
 * @param perItem newest sessions kept and looked at per item
 * @param neighbours sessions that vote
 * @param queryItems newest distinct items of the asking session that are looked up
 * @param queryDecay scale, in items, of the weight of older items of the asking session in the similarity
 * @param voteDecay scale, in items, of a neighbour's vote by the age of the newest item that it shares
 * @param ageDays scale, in days, of the weight of older neighbours
 * @param stepDecay scale, in items, of the weight of items far from the match inside a neighbour
 * @param backward weight, from 0 to 1, of items before the match against those after it
 * @param lengthPower a neighbour's similarity is divided by its length to this power (0.5 is the cosine)
 * @param overlapPower the weight of the overlap in a neighbour's vote; above 1 favours neighbours that share more
 * @param idfPower the weight of rarity: scores are multiplied by {@code ln(1 + sessions / sessions with item)} to this
 */
public record NeighbourSettings(
        Set<InteractionType> kinds,
        int sessions,
        int sessionItems,
        int perItem,
        int neighbours,
        int queryItems,
        double queryDecay,
        double voteDecay,
        double ageDays,
        double stepDecay,
        double backward,
        double lengthPower,
        double overlapPower,
        double idfPower) {

    public NeighbourSettings {
        if (sessions < 1 || sessionItems < 1 || neighbours < 1 || queryItems < 1) {
            throw new IllegalArgumentException("sizes must be at least 1");
        }
        if (!(ageDays > 0) || !(idfPower >= 0)) {
            throw new IllegalArgumentException("age must not make a neighbour nearer, nor rarity an item worse");
        }
        kinds = Set.copyOf(kinds);
    }

    private static final Set<InteractionType> INTEREST =
            EnumSet.of(InteractionType.VIEW, InteractionType.CLICK, InteractionType.ADD);

    /**
     * V-SKNN after Ludewig and Jannach, "Evaluation of session-based recommendation algorithms" (2018): recency of the
     * asking session's items, cosine, inverse document frequency.
     */
    public static NeighbourSettings vsknn() {
        double off = Double.POSITIVE_INFINITY;
        return new NeighbourSettings(INTEREST, 500_000, 50, 5_000, 500, 10, 3, 6, off, off, 1, 0.5, 1, 1);
    }

    /**
     * VSTAN after Ludewig et al., "Empirical analysis of session-based recommendation algorithms" (2021), which adds to
     * {@link #vsknn} the age of the neighbour and the distance from the match, after Garg et al., STAN (2019).
     */
    public static NeighbourSettings vstan() {
        return new NeighbourSettings(INTEREST, 500_000, 50, 5_000, 1_000, 10, 4, 6, 60, 10, 1, 0.5, 2, 1);
    }

    /** The same settings for other kinds of events. */
    public NeighbourSettings of(Set<InteractionType> others) {
        return new NeighbourSettings(
                others,
                sessions,
                sessionItems,
                perItem,
                neighbours,
                queryItems,
                queryDecay,
                voteDecay,
                ageDays,
                stepDecay,
                backward,
                lengthPower,
                overlapPower,
                idfPower);
    }
}
