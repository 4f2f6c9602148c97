// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.rank.CandidateFeatures;
import io.vetrina.ml.rank.DenseExample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Training examples for trees: of each query whose next item is among the candidates, that item and a sample of the others. */
final class TreeExamples {

    private static final int FEWEST_NEGATIVES = 20;
    /** One in so many of the other candidates is a negative example. */
    private static final int NEGATIVE_RATE = 6;

    private TreeExamples() {}

    /** A query and the places of the candidates that become examples. */
    @SuppressWarnings("ArrayRecordComponent") // made and read here only
    private record SampledQuery(QueryCandidates query, int[] places) {

        Stream<DenseExample> examples(CandidateFeatures features) {
            float[][] rows = features.of(query.query().session(), query.candidates());
            int next = query.nextPlace();
            return Arrays.stream(places).mapToObj(place -> new DenseExample(rows[place], place == next));
        }
    }

    /** The examples of queries by the present state: the state behind the features must not have observed later events. */
    static List<DenseExample> of(List<QueryCandidates> from, CandidateFeatures features) {
        SplittableRandom random = new SplittableRandom(1);
        List<SampledQuery> sampled = new ArrayList<>();
        for (QueryCandidates each : from) {
            if (each.nextPlace() >= 0) {
                int negatives = Math.max(FEWEST_NEGATIVES, each.candidates().size() / NEGATIVE_RATE);
                sampled.add(new SampledQuery(each, each.sample(negatives, random)));
            }
        }
        return sampled.parallelStream()
                .flatMap(query -> query.examples(features))
                .toList();
    }
}
