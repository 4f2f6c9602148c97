// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.rank.CandidateMeasures;
import io.vetrina.ml.rank.MeasuredExample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** What trees learn from: of each query whose next item was found that item, and some of the other candidates. */
final class Lessons {

    private static final int FEWEST_PASSED_OVER = 20;
    /** One in so many of the candidates that were passed over is learnt from. */
    private static final int ONE_IN = 6;

    private Lessons() {}

    /** A query, and the places of those of its candidates that are learnt from. */
    @SuppressWarnings("ArrayRecordComponent") // made and read here only
    private record Lesson(Asked asked, int[] places) {

        Stream<MeasuredExample> examples(CandidateMeasures measures) {
            float[][] rows = measures.of(asked.query().session(), asked.candidates());
            int taken = asked.taken();
            return Arrays.stream(places).mapToObj(place -> new MeasuredExample(rows[place], place == taken));
        }
    }

    /** The examples of queries as things stand now: what the measures ask must not have observed what came after. */
    static List<MeasuredExample> of(List<Asked> from, CandidateMeasures measures) {
        SplittableRandom random = new SplittableRandom(1);
        List<Lesson> lessons = new ArrayList<>();
        for (Asked each : from) {
            if (each.taken() >= 0) {
                int passedOver = Math.max(FEWEST_PASSED_OVER, each.candidates().size() / ONE_IN);
                lessons.add(new Lesson(each, each.sample(passedOver, random)));
            }
        }
        return lessons.parallelStream()
                .flatMap(lesson -> lesson.examples(measures))
                .toList();
    }
}
