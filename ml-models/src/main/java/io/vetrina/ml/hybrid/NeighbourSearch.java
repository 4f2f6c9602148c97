// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.event.InteractionType;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Chooses the query settings of session neighbours, one after another, each at its best value for validation queries
 * while the others stay (coordinate descent). The index is built once: only query settings are tried.
 */
final class NeighbourSearch {

    private static final double OFF = Double.POSITIVE_INFINITY;

    /** Neighbours, decays of query and vote, age in spans of the data, step decay, backward, powers of length, overlap, idf. */
    private static final double[] START = {500, 4, 6, 1, 10, 0.6, 0.5, 2, 1};

    private static final double[][] TRIED = {
        {150, 1_500},
        {1.5, 8, 30},
        {2, 20},
        {0.1, 0.3, 3, OFF},
        {2, 4, OFF},
        {0.3, 1},
        {0, 0.25},
        {1, 3},
        {0, 0.5},
    };

    private final SessionNeighbours index;
    private final NeighbourSettings kept;
    private final MarginalQuality marginal;
    private final double spanDays;

    NeighbourSearch(SessionNeighbours index, NeighbourSettings kept, MarginalQuality marginal, double spanDays) {
        this.index = index;
        this.kept = kept;
        this.marginal = marginal;
        this.spanDays = spanDays;
    }

    static NeighbourSettings start(Set<InteractionType> kinds, int queryItems, double spanDays) {
        NeighbourSettings base = NeighbourSettings.vstan().of(kinds);
        return settings(base, START, queryItems, spanDays);
    }

    private static NeighbourSettings settings(NeighbourSettings kept, double[] point, int queryItems, double spanDays) {
        return new NeighbourSettings(
                kept.kinds(),
                kept.sessions(),
                kept.sessionItems(),
                kept.perItem(),
                (int) point[0],
                queryItems,
                point[1],
                point[2],
                point[3] * spanDays,
                point[4],
                point[5],
                point[6],
                point[7],
                point[8]);
    }

    SessionNeighbours best(Consumer<String> progress) {
        double[] point = START.clone();
        double best = marginal.quality(withQuerySettings(point));
        for (int setting = 0; setting < TRIED.length; setting++) {
            for (double value : TRIED[setting]) {
                double before = point[setting];
                point[setting] = value;
                double quality = marginal.quality(withQuerySettings(point));
                if (quality > best) {
                    best = quality;
                } else {
                    point[setting] = before;
                }
            }
        }
        progress.accept("%s: quality %.4f, %s".formatted(index.name(), best, settings(point)));
        return withQuerySettings(point);
    }

    private SessionNeighbours withQuerySettings(double[] point) {
        return index.withQuerySettings(index.name(), settings(point));
    }

    private NeighbourSettings settings(double[] point) {
        return settings(kept, point, kept.queryItems(), spanDays);
    }

    /** Where hardly anything is chosen twice, items seen already are no candidates. */
    static double seenFactor(List<Query> queries) {
        long returns = queries.stream()
                .filter(query -> query.session().contains(query.next()))
                .count();
        return returns * 50 < queries.size() ? 0 : 1;
    }
}
