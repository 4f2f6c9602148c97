// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.model.ModelOrigin;
import io.vetrina.ml.rank.ExampleSampler;
import io.vetrina.ml.rank.FmRanker;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.Gate;
import io.vetrina.ml.rank.RankingExample;
import io.vetrina.shared.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Trains a ranker and tests it on the newest tenth of the examples. The first is trained from nothing and stopped early, by
 * the tenth before; the next ones start where the champion ended and see what is new since.
 */
@Component
class RankerTraining {

    static final String KIND = "factorisation-machine";

    private static final int LEAST_EXAMPLES = 500;
    private static final int TEST_SHARE = 10;

    private final Ids ids;
    private final RecommendationSettings settings;
    private final Clock clock;

    RankerTraining(Ids ids, RecommendationSettings settings, Clock clock) {
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param champion the new model, ready to serve; null when the gate refused it */
    record TrainedRanker(Model model, @Nullable Champion champion) {}

    /**
     * What a training takes from the examples.
     *
     * @param validation what tells a training from nothing when to stop
     * @param until number, among all ever drawn, of the first example after the training
     */
    private record ExampleSplit(
            List<RankingExample> training, List<RankingExample> validation, List<RankingExample> test, long until) {

        static ExampleSplit of(ExampleSampler.Sample sample, @Nullable Champion parent) {
            List<RankingExample> all = sample.examples();
            int share = all.size() / TEST_SHARE;
            int test = all.size() - share;
            int validation = parent == null ? test - share : test;
            long first = sample.total() - all.size();
            int from = parent == null ? 0 : Math.clamp(parent.learntUntil() - first, 0, test);
            return new ExampleSplit(
                    all.subList(from, validation),
                    all.subList(validation, test),
                    all.subList(test, all.size()),
                    first + validation);
        }

        boolean suffices() {
            return training.size() >= LEAST_EXAMPLES;
        }
    }

    /** Blocks for seconds. Null when there is not enough to learn from. */
    @Nullable TrainedRanker train(StoreId store, StoreIndex index) {
        ExampleSampler.Sample sample = index.examples().sample();
        Champion parent = index.champion().get();
        ExampleSplit split = ExampleSplit.of(sample, parent);
        if (!split.suffices()) {
            return null;
        }
        HistoryClock time = index.history();
        Instant from = time.real(Objects.requireNonNull(sample.from()));
        Instant last = Objects.requireNonNull(sample.until()).minusMillis(1);
        Instant until = time.real(last).plusMillis(1);
        DataWindow window = new DataWindow(settings.history() + " and events of " + store, from, until);
        long start = System.nanoTime();
        FmRanker ranker = parent == null
                ? new FmTrainer(FmSettings.DEFAULT)
                        .train(split.training(), split.validation(), window)
                        .ranker()
                : new FmTrainer(FmSettings.DEFAULT.withEpochs(1)).trainFrom(parent.ranker(), split.training(), window);
        double seconds = (System.nanoTime() - start) / 1e9;
        Gate.Verdict verdict = Gate.judge(
                ranker.scorer(), parent == null ? null : parent.ranker().scorer(), split.test());
        String id = ids.next().toString();
        Model model = model(id, store, ranker, parent, verdict, seconds);
        return new TrainedRanker(
                model, verdict.accepted() ? new Champion(id, ranker, split.until(), model.trainedAt()) : null);
    }

    private Model model(
            String id,
            StoreId store,
            FmRanker ranker,
            @Nullable Champion parent,
            Gate.Verdict verdict,
            double seconds) {
        ModelOrigin origin = ranker.origin();
        return new Model(
                id,
                store.value(),
                KIND,
                verdict.accepted() ? "serving" : "rejected",
                clock.instant(),
                seconds,
                origin.examples(),
                origin.window().from(),
                origin.window().until(),
                origin.seed(),
                origin.dataHash(),
                origin.weightsHash(),
                parent == null ? null : parent.id(),
                verdict.metrics(),
                provenance(ranker, verdict));
    }

    private static Map<String, String> provenance(FmRanker ranker, Gate.Verdict verdict) {
        Map<String, String> provenance = new TreeMap<>();
        provenance.put("settings", ranker.origin().settings());
        provenance.put("data", ranker.origin().window().description());
        provenance.put("features", String.valueOf(ranker.scorer().features()));
        provenance.put("tribuo", ranker.model().getProvenance().getTribuoVersion());
        provenance.put(
                "trainer", ranker.model().getProvenance().getTrainerProvenance().toString());
        if (verdict.reason() != null) {
            provenance.put("refused", verdict.reason());
        }
        return provenance;
    }
}
