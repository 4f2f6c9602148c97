// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CoPurchase;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.cli.InvoiceFile;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.hybrid.Visit;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.ExampleSampler;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.RankingExample;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Warm start against training from nothing on real drift: the ranker of a wholesaler's invoices, trained every three days. Examples are drawn
 * as of the moment before each line. Warm starts from a model of the half year before the first window evaluated, and after each
 * window goes on with that one alone, in small steps (AdaGrad starts anew each time); cold starts from nothing on the last
 * windows. Both are evaluated on the window that follows. The settings of either are the best of those tried on August and
 * September.
 */
final class DriftBench {

    private static final int MOST_ITEMS = 1_000_000;
    private static final LocalDate START = LocalDate.of(2011, 4, 1);
    private static final LocalDate FIRST_EVALUATED = LocalDate.of(2011, 10, 1);
    private static final LocalDate END = LocalDate.of(2011, 11, 1);
    private static final int DAYS = 3;
    private static final int SLIDING = 5;
    private static final double SHARE = 0.3;
    private static final FmSettings SETTINGS = new FmSettings(8, 3, 0.02, 0.0005, 0.02, 1);
    private static final FmSettings WARM = new FmSettings(8, 1, 0.005, 0.0005, 0.02, 1);
    private static final DataWindow WINDOW = new DataWindow("invoices", Instant.EPOCH, Instant.EPOCH);

    private final Path invoices;

    DriftBench(Path invoices) {
        this.invoices = invoices;
    }

    Figure run(Consumer<String> progress) throws IOException {
        FmTrainer trainer = new FmTrainer(SETTINGS);
        List<List<RankingExample>> windows = windows();
        int firstEvaluated = (int) ((FIRST_EVALUATED.toEpochDay() - START.toEpochDay()) / DAYS);
        FmRanker warm = trainer.train(joined(windows.subList(0, firstEvaluated)), WINDOW);
        int evaluated = 0;
        int better = 0;
        double warmSum = 0;
        double coldSum = 0;
        for (int i = firstEvaluated; i < windows.size(); i++) {
            List<RankingExample> next = windows.get(i);
            if (next.isEmpty()) {
                continue;
            }
            FmRanker fresh = trainer.train(joined(windows.subList(i - SLIDING, i)), WINDOW);
            double cold = TrainingBench.auc(fresh, next);
            double kept = TrainingBench.auc(warm, next);
            progress.accept("window %d: warm %.4f, cold %.4f".formatted(i, kept, cold));
            evaluated++;
            better += kept >= cold ? 1 : 0;
            warmSum += kept;
            coldSum += cold;
            warm = new FmTrainer(WARM).trainFrom(warm, next, WINDOW);
        }
        Figure figure = new Figure(
                "warm against sliding-window cold, real drift (October's invoices)",
                "",
                "at least as good in >= 90 % of windows",
                String.format(
                        Locale.ROOT,
                        "%.3f against %.3f AUC, as good in %d of %d windows of %d days",
                        warmSum / evaluated,
                        coldSum / evaluated,
                        better,
                        evaluated,
                        DAYS),
                better >= 0.9 * evaluated);
        progress.accept(figure.row());
        return figure;
    }

    private static List<RankingExample> joined(List<List<RankingExample>> windows) {
        return windows.stream().flatMap(List::stream).toList();
    }

    /** Examples of each window, the sources having observed all invoices before. */
    private List<List<RankingExample>> windows() throws IOException {
        Vocabulary items = new Vocabulary(MOST_ITEMS);
        List<Visit> visits = new InvoiceFile(invoices, items, new Vocabulary(MOST_ITEMS)).visits(LocalDate.MIN, END);
        CandidateUnion union = union();
        List<List<RankingExample>> windows = new ArrayList<>();
        ExampleSampler sampler = newSampler(union);
        long ends = START.toEpochDay();
        for (Visit visit : visits) {
            while (Instant.ofEpochMilli(visit.at()).isAfter(Instant.EPOCH.plus(Duration.ofDays(ends + DAYS)))) {
                windows.add(sampler.sample().examples());
                sampler = newSampler(union);
                ends += DAYS;
            }
            ExampleSampler current = sampler;
            boolean isSampled =
                    visit.at() >= Duration.ofDays(START.toEpochDay()).toMillis();
            visit.replay(InteractionType.ORDER, event -> sampleThenObserve(current, isSampled, union, event));
        }
        windows.add(sampler.sample().examples());
        return windows;
    }

    private static void sampleThenObserve(
            ExampleSampler sampler, boolean isSampled, CandidateUnion union, Event event) {
        if (isSampled) {
            sampler.sampleFrom(event, SHARE);
        }
        union.observe(event);
    }

    private static ExampleSampler newSampler(CandidateUnion union) {
        return new ExampleSampler(union, new FeatureExtractor(ItemAttributes.NONE), MOST_ITEMS, 1);
    }

    private static CandidateUnion union() {
        Set<InteractionType> orders = Set.of(InteractionType.ORDER);
        return new CandidateUnion(List.of(
                new SessionNeighbours("neighbours", NeighbourSettings.vstan().of(orders)),
                new SequentialRules("near", new RuleSettings(orders, 10, 2, 1, 90, 512, 10, 3, 0.3, 0.5)),
                new CoPurchase("bought-with", Duration.ofDays(90)),
                new Trending("trending", orders, Duration.ofDays(3), Duration.ofDays(30))));
    }
}
