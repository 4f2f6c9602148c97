// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.evaluation.Probabilities;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.FeatureField;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.RankingExample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How fast rankers train, and whether warm starts keep up with preferences that drift. */
final class TrainingBench {

    private static final DataWindow WINDOW = new DataWindow("made", Instant.EPOCH, Instant.EPOCH);
    private static final int VISITORS = 300;
    private static final int ITEMS = 200;
    private static final int PER_WINDOW = 4_000;
    private static final int WINDOWS = 20;
    private static final int SLIDING = 3;
    private static final FmSettings SETTINGS = new FmSettings(8, 3, 0.1, 0.002, 0.1, 1);

    List<Figure> run(Consumer<String> progress) {
        return List.of(speed(progress), drift(progress));
    }

    private static Figure speed(Consumer<String> progress) {
        LatentPreferences preferences = new LatentPreferences(5);
        List<RankingExample> examples = preferences.window(100_000);
        FmTrainer trainer = new FmTrainer(SETTINGS.withEpochs(1));
        trainer.train(examples, WINDOW);
        double one = seconds(trainer, examples);
        double six = seconds(new FmTrainer(SETTINGS.withEpochs(6)), examples);
        // The difference leaves out making Tribuo's dataset, which is done once however many the epochs.
        double perSecond = 5.0 * examples.size() / (six - one);
        Figure figure = new Figure(
                "FM training, k = 8, five features",
                "48-201k examples/s",
                ">= 100,000 examples/s",
                String.format(Locale.ROOT, "%,.0f examples/s", perSecond),
                perSecond >= 100_000);
        progress.accept(figure.row());
        return figure;
    }

    private static double seconds(FmTrainer trainer, List<RankingExample> examples) {
        CpuTime time = new CpuTime();
        trainer.train(examples, WINDOW);
        return time.seconds();
    }

    /** Warm: each window alone, from the model before. Cold: from nothing, on the last windows. */
    private static Figure drift(Consumer<String> progress) {
        LatentPreferences preferences = new LatentPreferences(9);
        FmTrainer trainer = new FmTrainer(SETTINGS);
        List<List<RankingExample>> windows = new ArrayList<>();
        windows.add(preferences.window(PER_WINDOW));
        FmRanker warm = trainer.train(windows.getFirst(), WINDOW);
        int better = 0;
        double warmSum = 0;
        double coldSum = 0;
        for (int i = 0; i < WINDOWS; i++) {
            preferences.drift();
            List<RankingExample> next = preferences.window(PER_WINDOW);
            List<RankingExample> recent =
                    windows.subList(Math.max(0, windows.size() - SLIDING), windows.size()).stream()
                            .flatMap(List::stream)
                            .toList();
            double cold = auc(trainer.train(recent, WINDOW), next);
            double kept = auc(warm, next);
            better += kept >= cold ? 1 : 0;
            warmSum += kept;
            coldSum += cold;
            warm = trainer.trainFrom(warm, next, WINDOW);
            windows.add(next);
        }
        Figure figure = new Figure(
                "warm against sliding-window cold, made drift",
                ".704 against .659 AUC",
                "at least as good in >= 90 % of windows",
                String.format(
                        Locale.ROOT,
                        "%.3f against %.3f AUC, as good in %d of %d",
                        warmSum / WINDOWS,
                        coldSum / WINDOWS,
                        better,
                        WINDOWS),
                better >= 0.9 * WINDOWS);
        progress.accept(figure.row());
        return figure;
    }

    /** How well a ranker tells what is taken from what is not. */
    static double auc(FmRanker ranker, List<RankingExample> examples) {
        Features nothing = new Features();
        double[] scores = examples.stream()
                .mapToDouble(example -> ranker.scorer().prepare(nothing).logit(example.features()))
                .toArray();
        boolean[] taken = new boolean[scores.length];
        IntStream.range(0, taken.length).forEach(i -> taken[i] = examples.get(i).positive());
        return Probabilities.auc(scores, taken);
    }

    /** Visitors and items with latent preferences in four dimensions, which drift. */
    private static final class LatentPreferences {

        private final SplittableRandom random;
        private final double[][] visitors = new double[VISITORS][4];
        private final double[][] items = new double[ITEMS][4];

        LatentPreferences(long seed) {
            random = new SplittableRandom(seed);
            move(visitors, 1);
            move(items, 1);
        }

        private void move(double[][] points, double far) {
            for (double[] point : points) {
                for (int d = 0; d < point.length; d++) {
                    point[d] = Math.sqrt(1 - far * far) * point[d] + far * random.nextGaussian();
                }
            }
        }

        void drift() {
            move(visitors, 0.15);
            move(items, 0.15);
        }

        List<RankingExample> window(int size) {
            List<RankingExample> examples = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int visitor = random.nextInt(VISITORS);
                int item = random.nextInt(ITEMS);
                double dot = 0;
                for (int d = 0; d < 4; d++) {
                    dot += visitors[visitor][d] * items[item][d];
                }
                Features features = new Features()
                        .add(FeatureField.CONSTANT, 0)
                        .add(FeatureField.VISITOR, visitor)
                        .add(FeatureField.ITEM, item)
                        .add(FeatureField.CATEGORY, item / 20)
                        .add(FeatureField.HOUR, random.nextInt(24));
                examples.add(new RankingExample(features, random.nextDouble() < 1 / (1 + Math.exp(1 - dot)), 1));
            }
            return examples;
        }
    }
}
