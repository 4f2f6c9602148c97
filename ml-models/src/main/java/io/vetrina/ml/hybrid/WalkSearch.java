// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.RuleWalk;
import io.vetrina.ml.candidate.SequentialRules;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Chooses how a walk reads the rules it goes along, by coordinate descent on its marginal quality. */
final class WalkSearch {

    /** Query items and power of the target's count on the first step, power of the target's count on the second. */
    private static final double[][] TRIED = {
        {1, 4, 10}, {0, 0.15, 0.3, 0.5}, {0.15, 0.3, 0.5},
    };

    private final SequentialRules rules;
    private final MarginalQuality marginal;

    WalkSearch(SequentialRules rules, MarginalQuality marginal) {
        this.rules = rules;
        this.marginal = marginal;
    }

    RuleWalk best(String name, Consumer<String> progress) {
        RuleSettings start = rules.settings();
        double[] point = {start.queryItems(), start.popularityPower(), start.popularityPower()};
        double best = marginal.quality(walk(name, point));
        for (int setting = 0; setting < TRIED.length; setting++) {
            for (double value : TRIED[setting]) {
                double before = point[setting];
                point[setting] = value;
                double quality = marginal.quality(walk(name, point));
                if (quality > best) {
                    best = quality;
                } else {
                    point[setting] = before;
                }
            }
        }
        progress.accept("%s: quality %.4f, query items and powers of the counts %s"
                .formatted(name, best, Arrays.toString(point)));
        return walk(name, point);
    }

    /** A walk whose first step is another source's: only the second one is chosen. */
    RuleWalk from(CandidateSource first, String name, Consumer<String> progress) {
        double[] powers = TRIED[2];
        double[] qualities = Arrays.stream(powers)
                .map(power -> marginal.quality(further(first, name, power)))
                .toArray();
        int best = IntStream.range(0, powers.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> qualities[i]))
                .orElseThrow();
        progress.accept("%s: quality %.4f, power of the counts %s".formatted(name, qualities[best], powers[best]));
        return further(first, name, powers[best]);
    }

    private RuleWalk further(CandidateSource first, String name, double popularityPower) {
        return new RuleWalk(name, first, reading(rules.settings().queryItems(), popularityPower));
    }

    private RuleWalk walk(String name, double[] point) {
        return new RuleWalk(name, reading((int) point[0], point[1]), reading((int) point[0], point[2]));
    }

    private SequentialRules reading(int queryItems, double popularityPower) {
        RuleSettings kept = rules.settings();
        return rules.withQuerySettings(queryItems, kept.queryDecay(), popularityPower, kept.sourcePower());
    }
}
