// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import java.util.function.Consumer;

/** Chooses how sequential rules are read, by coordinate descent on validation queries; the rules stay as counted. */
final class RuleSearch {

    /** Query items, query decay, powers of the target's and of the source's count. */
    private static final double[][] TRIED = {
        {1, 4, 30}, {1, 2, 4, 10}, {0, 0.15, 0.3, 0.5}, {0.3, 0.7, 1},
    };

    private final SequentialRules rules;
    private final MarginalQuality marginal;

    RuleSearch(SequentialRules rules, MarginalQuality marginal) {
        this.rules = rules;
        this.marginal = marginal;
    }

    SequentialRules best(Consumer<String> progress) {
        RuleSettings start = rules.settings();
        double[] point = {start.queryItems(), start.queryDecay(), start.popularityPower(), start.sourcePower()};
        double best = marginal.quality(reading(point));
        for (int setting = 0; setting < TRIED.length; setting++) {
            for (double value : TRIED[setting]) {
                double before = point[setting];
                point[setting] = value;
                double quality = marginal.quality(reading(point));
                if (quality > best) {
                    best = quality;
                } else {
                    point[setting] = before;
                }
            }
        }
        SequentialRules tuned = reading(point);
        progress.accept("%s: quality %.4f, %s".formatted(rules.name(), best, tuned.settings()));
        return tuned;
    }

    private SequentialRules reading(double[] point) {
        return rules.withQuerySettings((int) point[0], point[1], point[2], point[3]);
    }
}
