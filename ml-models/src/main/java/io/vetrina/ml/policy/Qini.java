// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import java.util.Comparator;
import java.util.List;

/**
 * How well predicted uplift finds those whom a treatment moves (Radcliffe, 2007): the curve of successes gained when the
 * share with the highest prediction is treated, {@code treated successes - untreated successes * treated / untreated},
 * against the straight line of treating at random.
 */
public final class Qini {

    private Qini() {}

    /** One case of a randomised trial. */
    public record Case(double predicted, boolean treated, boolean success) {}

    /**
     * The area between the curve and the line, as successes gained per case: 0 for random predictions, below 0 for
     * worse ones.
     */
    public static double coefficient(List<Case> cases) {
        List<Case> ordered = cases.stream()
                .sorted(Comparator.comparingDouble(Case::predicted).reversed())
                .toList();
        double[] gains = gains(ordered);
        double last = gains[ordered.size()];
        double area = 0;
        for (int i = 1; i <= ordered.size(); i++) {
            area += gains[i] - last * i / ordered.size();
        }
        return ordered.isEmpty() ? 0 : area / ordered.size() / ordered.size();
    }

    private static double[] gains(List<Case> ordered) {
        double[] gains = new double[ordered.size() + 1];
        int[] count = new int[2];
        int[] successes = new int[2];
        for (int i = 0; i < ordered.size(); i++) {
            Case each = ordered.get(i);
            int side = each.treated() ? 1 : 0;
            count[side]++;
            successes[side] += each.success() ? 1 : 0;
            gains[i + 1] = count[0] == 0 ? 0 : successes[1] - (double) successes[0] * count[1] / count[0];
        }
        return gains;
    }
}
