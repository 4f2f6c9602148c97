// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.rank.CandidateMeasures;
import io.vetrina.ml.rank.MeasuredExample;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** What trees learn from: of each query whose next item was found that item, and some of the other candidates. */
final class Lessons {

    private static final int FEWEST_PASSED_OVER = 20;
    /** One in so many of the candidates that were passed over is learnt from. */
    private static final int ONE_IN = 6;

    private Lessons() {}

    /** The examples of queries as things stand now: what the measures ask must not have observed what came after. */
    static List<MeasuredExample> of(List<Asked> from, CandidateMeasures measures) {
        List<MeasuredExample> examples = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (Asked each : from) {
            if (each.candidates().fused().rankOf(each.query().next()) >= 0) {
                float[][] rows = measures.of(each.query().session(), each.candidates());
                int passedOver = Math.max(FEWEST_PASSED_OVER, rows.length / ONE_IN);
                each.sample(
                        passedOver, random, (place, taken) -> examples.add(new MeasuredExample(rows[place], taken)));
            }
        }
        return examples;
    }
}
