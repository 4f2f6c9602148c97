// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.evaluation.Ranks;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The candidates of a union's sources for many queries, laid out so that a {@link Fusion} of them is evaluated a dozen times
 * faster than by fusing: items are numbered within a query, shares are kept from one try to the next as long as the
 * power stays, and only the right item's place is found.
 */
final class FusionEvaluator {

    private final boolean[] isProbability;
    private final Row[] rows;
    /** What the shares were last raised to; none at first. */
    private double power = Double.NaN;

    FusionEvaluator(CandidateUnion union, List<Query> queries, int perSource) {
        List<CandidateSource> sources = union.sources();
        isProbability = new boolean[sources.size()];
        for (int s = 0; s < isProbability.length; s++) {
            isProbability[s] = sources.get(s).isProbability();
        }
        rows = queries.parallelStream()
                .map(query -> new Row(query, union.answers(query.session(), perSource)))
                .toArray(Row[]::new);
    }

    /** What {@link Quality} says of the fused answers. */
    double quality(Fusion fusion) {
        if (fusion.power() != power) {
            power = fusion.power();
            Arrays.stream(rows).parallel().forEach(Row::raise);
        }
        return Quality.of(new Ranks(Arrays.stream(rows)
                .parallel()
                .mapToInt(row -> row.place(fusion))
                .toArray()));
    }

    /** One query. */
    private final class Row {

        private final ScoredItems[] answers;
        /** By source and rank: the item's number. */
        private final int[][] numbers;

        private final float[][] shares;
        /** By number. */
        private final int[] items;

        private final boolean[] isSeen;
        /** Number of the item that came next, or -1. */
        private final int next;

        Row(Query query, ScoredItems[] answers) {
            this.answers = answers;
            numbers = new int[answers.length][];
            shares = new float[answers.length][];
            Map<Integer, Integer> numbered = new HashMap<>();
            for (int s = 0; s < answers.length; s++) {
                numbers[s] = Arrays.stream(answers[s].items())
                        .map(item -> numbered.computeIfAbsent(item, unknown -> numbered.size()))
                        .toArray();
                shares[s] = new float[answers[s].size()];
            }
            items = new int[numbered.size()];
            isSeen = new boolean[items.length];
            numbered.forEach((item, number) -> {
                items[number] = item;
                isSeen[number] = query.session().contains(item);
            });
            next = numbered.getOrDefault(query.next(), -1);
        }

        void raise() {
            for (int s = 0; s < answers.length; s++) {
                float[] scores = answers[s].scores();
                double total = 0;
                for (int i = 0; i < scores.length; i++) {
                    shares[s][i] =
                            isProbability[s] ? scores[i] : scores[i] > 0 ? (float) Math.pow(scores[i], power) : 0;
                    total += shares[s][i];
                }
                for (int i = 0; i < scores.length && !isProbability[s] && total > 0; i++) {
                    shares[s][i] /= (float) total;
                }
            }
        }

        /** Where the item that came next stands, from 0, or -1 if no source with a weight named it; ties by the smaller id. */
        int place(Fusion fusion) {
            float[] sums = new float[items.length];
            addAll(fusion, false, sums);
            for (int number = 0; number < sums.length && fusion.seen() < 1; number++) {
                sums[number] *= isSeen[number] ? (float) fusion.seen() : 1;
            }
            addAll(fusion, true, sums);
            if (next < 0 || !(sums[next] > 0)) {
                return -1;
            }
            int place = 0;
            for (int number = 0; number < sums.length; number++) {
                if (sums[number] > sums[next] || (sums[number] == sums[next] && items[number] < items[next])) {
                    place++;
                }
            }
            return place;
        }

        private void addAll(Fusion fusion, boolean probabilities, float[] sums) {
            for (int s = 0; s < numbers.length; s++) {
                float weight = (float) fusion.weights()[s];
                if (isProbability[s] == probabilities && weight > 0) {
                    for (int i = 0; i < shares[s].length; i++) {
                        sums[numbers[s][i]] += weight * shares[s][i];
                    }
                }
            }
        }
    }
}
