// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.evaluation.Probabilities;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a newly trained ranker must show on examples it has not seen before it may serve: a log loss not worse than the champion's
 * (than the base rate's, without a champion) by more than 1 %, probabilities that hold, scores that have not moved wildly.
 */
public final class Gate {

    private static final double LOSS_MARGIN = 1.01;
    private static final double LARGEST_CALIBRATION_ERROR = 0.03;
    private static final double LARGEST_SHIFT = 0.25;
    private static final int BINS = 10;
    private static final double SMALLEST = 1e-6;

    private Gate() {}

    /**
     * @param accepted whether it may serve
     * @param metrics {@code log-loss}, {@code base-log-loss}, {@code calibration-error}, {@code auc}, and with a champion {@code
     *     champion-log-loss} and {@code score-psi} (population stability index)
     * @param reason why it was refused, null when it was not
     */
    public record Verdict(
            boolean accepted,
            Map<String, Double> metrics,
            @Nullable String reason) {}

    /** @param unseen examples that the challenger was not trained on, at least one */
    public static Verdict judge(FmScorer challenger, @Nullable FmScorer champion, List<RankingExample> unseen) {
        double[] scores = scores(challenger, unseen);
        double loss = logLoss(scores, unseen);
        double[] base = new double[scores.length];
        Arrays.fill(base, baseRate(unseen));
        Map<String, Double> metrics = new TreeMap<>();
        metrics.put("log-loss", loss);
        metrics.put("base-log-loss", logLoss(base, unseen));
        metrics.put("calibration-error", calibrationError(scores, unseen));
        metrics.put("auc", auc(scores, unseen));
        if (champion != null) {
            double[] before = scores(champion, unseen);
            metrics.put("champion-log-loss", logLoss(before, unseen));
            metrics.put("score-psi", Probabilities.stabilityIndex(before, scores));
        }
        String reason = refusal(metrics);
        return new Verdict(reason == null, metrics, reason);
    }

    private static @Nullable String refusal(Map<String, Double> metrics) {
        double loss = metrics.getOrDefault("log-loss", Double.NaN);
        double reference = metrics.getOrDefault("champion-log-loss", metrics.getOrDefault("base-log-loss", Double.NaN));
        if (!(loss <= reference * LOSS_MARGIN)) {
            return "log loss worse by more than 1 %";
        }
        if (!(metrics.getOrDefault("calibration-error", Double.NaN) <= LARGEST_CALIBRATION_ERROR)) {
            return "calibration error above " + LARGEST_CALIBRATION_ERROR;
        }
        return metrics.getOrDefault("score-psi", 0.0) < LARGEST_SHIFT
                ? null
                : "scores moved by a PSI above " + LARGEST_SHIFT;
    }

    private static double[] scores(FmScorer scorer, List<RankingExample> examples) {
        FmScorer.Prepared none = scorer.prepare(new Features());
        return examples.stream()
                .mapToDouble(example -> none.probability(example.features()))
                .toArray();
    }

    private static double baseRate(List<RankingExample> examples) {
        double taken = 0;
        double all = 0;
        for (RankingExample example : examples) {
            taken += example.positive() ? example.weight() : 0;
            all += example.weight();
        }
        return taken / all;
    }

    private static double logLoss(double[] scores, List<RankingExample> examples) {
        double loss = 0;
        double all = 0;
        for (int i = 0; i < scores.length; i++) {
            RankingExample example = examples.get(i);
            double right = example.positive() ? scores[i] : 1 - scores[i];
            loss -= example.weight() * Math.log(Math.max(SMALLEST, right));
            all += example.weight();
        }
        return loss / all;
    }

    /** Expected calibration error (Naeini, Cooper and Hauskrecht, 2015) over ten bins of equal numbers. */
    private static double calibrationError(double[] scores, List<RankingExample> examples) {
        int[] order = ascending(scores);
        double error = 0;
        double all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            double predicted = 0;
            double taken = 0;
            double weight = 0;
            for (int i = order.length * bin / BINS; i < order.length * (bin + 1) / BINS; i++) {
                RankingExample example = examples.get(order[i]);
                predicted += example.weight() * scores[order[i]];
                taken += example.positive() ? example.weight() : 0;
                weight += example.weight();
            }
            error += Math.abs(predicted - taken);
            all += weight;
        }
        return error / all;
    }

    /** The chance that a taken one scores above one passed over (Mann and Whitney), weighted; ties count half. */
    private static double auc(double[] scores, List<RankingExample> examples) {
        int[] order = ascending(scores);
        double passedBelow = 0;
        double wins = 0;
        double taken = 0;
        for (int from = 0, to; from < order.length; from = to) {
            double takenHere = 0;
            double passedHere = 0;
            for (to = from; to < order.length && scores[order[to]] == scores[order[from]]; to++) {
                RankingExample example = examples.get(order[to]);
                takenHere += example.positive() ? example.weight() : 0;
                passedHere += example.positive() ? 0 : example.weight();
            }
            wins += takenHere * (passedBelow + passedHere / 2);
            passedBelow += passedHere;
            taken += takenHere;
        }
        return taken == 0 || passedBelow == 0 ? 0.5 : wins / taken / passedBelow;
    }

    private static int[] ascending(double[] scores) {
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> scores[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
