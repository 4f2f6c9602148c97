// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.BuyAgain;
import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CoPurchase;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.Returns;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.EventKind;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.RankingContext;
import io.vetrina.ml.rank.RankingExample;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** How fast the stream is taken in and how fast answers come, on one core, after warm-up: every call by the processor time that
 * its thread had, so that figures hold on a shared machine. */
final class StreamBench {

    private static final int ITEMS = 40_000;
    private static final int WARM_EVENTS = 300_000;
    private static final int EVENTS = 1_000_000;
    private static final int CALLS = 5_000;
    private static final int RANKED = 200;

    private final MadeShop shop = new MadeShop(ITEMS, 7);
    private final FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);
    private final CandidateUnion union = new CandidateUnion(sources());

    static List<CandidateSource> sources() {
        Set<EventKind> interest = Set.of(EventKind.VIEW, EventKind.CLICK, EventKind.ADD);
        return List.of(
                new SessionNeighbours("neighbours", NeighbourSettings.vstan()),
                new SequentialRules("rules", RuleSettings.sequential()),
                new CoPurchase("bought-with", Duration.ofDays(90)),
                new Returns("returns", interest),
                new Trending("trending", interest),
                new BuyAgain("buy-again", 1_000_000, Duration.ofDays(30)));
    }

    List<Figure> run(Consumer<String> progress) {
        List<Figure> figures = new ArrayList<>();
        shop.play(WARM_EVENTS, union::observe);
        CpuTime time = new CpuTime();
        long shown = shop.play(EVENTS, union::observe);
        double perSecond = shown / time.seconds();
        figures.add(new Figure(
                "observe(event), all six sources",
                "",
                ">= 200,000 events/s",
                String.format(Locale.ROOT, "%,.0f events/s", perSecond),
                perSecond >= 200_000));
        progress.accept(figures.getLast().row());

        Latency candidates = new Latency();
        for (int call = -CALLS; call < CALLS; call++) {
            Session session = shop.ask();
            long before = CpuTime.now();
            CandidateSet found = union.candidates(session, RANKED, RANKED);
            candidates.note(call, CpuTime.now() - before, found.size());
        }
        figures.add(new Figure(
                "candidates per call, six sources",
                "Serenade < 7 ms whole",
                "p99 <= 5 ms",
                candidates.inWords(),
                candidates.micros(0.99) <= 5_000));
        progress.accept(figures.getLast().row());
        figures.add(ranking(progress));
        return figures;
    }

    private Figure ranking(Consumer<String> progress) {
        FmRanker ranker = train(progress);
        List<Session> sessions = new ArrayList<>();
        List<CandidateSet> sets = new ArrayList<>();
        while (sets.size() < 200) {
            Session session = shop.ask();
            CandidateSet found = union.candidates(session, RANKED, RANKED);
            if (found.size() == RANKED) {
                sessions.add(session);
                sets.add(found);
            }
        }
        Latency ranking = new Latency();
        for (int call = -CALLS; call < CALLS * 4; call++) {
            int i = Math.floorMod(call, sets.size());
            long before = CpuTime.now();
            int size = ranker.scorer()
                    .rank(extractor, RankingContext.of(sessions.get(i)), sets.get(i), 20)
                    .size();
            ranking.note(call, CpuTime.now() - before, size);
        }
        Figure figure = new Figure(
                "ranking of 200 candidates, k = 8",
                "35 us; 236-387 us by predict()",
                "p50 <= 50 us, p99 <= 1 ms",
                ranking.inWords(),
                ranking.micros(0.5) <= 50 && ranking.micros(0.99) <= 1_000);
        progress.accept(figure.row());
        return figure;
    }

    private FmRanker train(Consumer<String> progress) {
        List<RankingExample> examples = new ArrayList<>();
        while (examples.size() < 20_000) {
            Session session = shop.ask();
            CandidateSet found = union.candidates(session, RANKED, RANKED);
            Features context = extractor.context(RankingContext.of(session));
            for (int place = 0; place < found.size(); place += 10) {
                Features features = context.copy();
                extractor.candidate(session, found, place, features);
                examples.add(new RankingExample(features, place == 0, 1));
            }
        }
        progress.accept("training a ranker on " + examples.size() + " examples");
        return new FmTrainer(FmSettings.DEFAULT)
                .train(examples, new DataWindow("made shop", Instant.EPOCH, Instant.EPOCH));
    }
}
