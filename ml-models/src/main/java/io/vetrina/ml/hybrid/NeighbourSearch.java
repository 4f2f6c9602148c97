// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.event.EventKind;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Chooses how session neighbours are asked, one setting after another, each at its best value for validation queries
 * while the others stay (coordinate descent). The index is built once: only ways of asking are tried.
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
    private final CandidateSource returns;
    private final double spanDays;

    NeighbourSearch(SessionNeighbours index, NeighbourSettings kept, CandidateSource returns, double spanDays) {
        this.index = index;
        this.kept = kept;
        this.returns = returns;
        this.spanDays = spanDays;
    }

    static NeighbourSettings start(Set<EventKind> kinds, int queryItems, double spanDays) {
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

    NeighbourSettings best(List<Query> queries, Consumer<String> progress) {
        double[] point = START.clone();
        double best = quality(point, queries);
        for (int knob = 0; knob < TRIED.length; knob++) {
            double kept = point[knob];
            for (double value : TRIED[knob]) {
                double before = point[knob];
                point[knob] = value;
                double quality = quality(point, queries);
                if (quality > best) {
                    best = quality;
                } else {
                    point[knob] = before;
                }
            }
            if (point[knob] != kept) {
                progress.accept("neighbours: " + settings(point));
            }
        }
        return settings(point);
    }

    private NeighbourSettings settings(double[] point) {
        return settings(kept, point, kept.queryItems(), spanDays);
    }

    private double quality(double[] point, List<Query> queries) {
        CandidateSource asked = index.asking(index.name(), settings(point));
        CandidateUnion union =
                new CandidateUnion(List.of(asked, returns), new Fusion(new double[] {1, 1}, 0.7, metFactor(queries)));
        return Quality.of(
                queries,
                query -> union.candidates(query.session(), 100, Quality.K).fused());
    }

    /** Where hardly anything is taken twice, items met already are no candidates. */
    static double metFactor(List<Query> queries) {
        long returns = queries.stream()
                .filter(query -> query.session().contains(query.next()))
                .count();
        return returns * 50 < queries.size() ? 0 : 1;
    }
}
