// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.contract.recommendation.Model;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.model.ModelOrigin;
import io.vetrina.ml.rank.ExampleDraw;
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
 * Trains a ranker and examines it on the newest tenth of the examples. The first is trained from nothing and stopped early, by
 * the tenth before; the next ones start where the champion ended and see what is new since.
 */
@Component
class RankerSchool {

    static final String KIND = "factorisation-machine";

    private static final int LEAST_EXAMPLES = 500;
    private static final int EXAM_SHARE = 10;

    private final Ids ids;
    private final RecommendationSettings settings;
    private final Clock clock;

    RankerSchool(Ids ids, RecommendationSettings settings, Clock clock) {
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param champion the new model, ready to serve; null when the gate refused it */
    record Graduate(Model model, @Nullable Champion champion) {}

    /**
     * What a training takes from the examples.
     *
     * @param rehearsal what tells a training from nothing when to stop
     * @param until number, among all ever drawn, of the first example after the lessons
     */
    private record Curriculum(
            List<RankingExample> lessons, List<RankingExample> rehearsal, List<RankingExample> exam, long until) {

        static Curriculum of(ExampleDraw.Sample sample, @Nullable Champion parent) {
            List<RankingExample> all = sample.examples();
            int share = all.size() / EXAM_SHARE;
            int exam = all.size() - share;
            int rehearsal = parent == null ? exam - share : exam;
            long first = sample.total() - all.size();
            int from = parent == null ? 0 : Math.clamp(parent.learntUntil() - first, 0, exam);
            return new Curriculum(
                    all.subList(from, rehearsal),
                    all.subList(rehearsal, exam),
                    all.subList(exam, all.size()),
                    first + rehearsal);
        }

        boolean suffices() {
            return lessons.size() >= LEAST_EXAMPLES;
        }
    }

    /** Blocks for seconds. Null when there is not enough to learn from. */
    @Nullable Graduate train(StoreId store, StoreMemory memory) {
        ExampleDraw.Sample sample = memory.examples().sample();
        Champion parent = memory.champion().get();
        Curriculum curriculum = Curriculum.of(sample, parent);
        if (!curriculum.suffices()) {
            return null;
        }
        HistoryClock time = memory.history();
        Instant from = time.real(Objects.requireNonNull(sample.from()));
        Instant last = Objects.requireNonNull(sample.until()).minusMillis(1);
        Instant until = time.real(last).plusMillis(1);
        DataWindow window = new DataWindow(settings.history() + " and events of " + store, from, until);
        long start = System.nanoTime();
        FmRanker ranker = parent == null
                ? new FmTrainer(FmSettings.DEFAULT)
                        .train(curriculum.lessons(), curriculum.rehearsal(), window)
                        .ranker()
                : new FmTrainer(FmSettings.DEFAULT.withEpochs(1))
                        .trainFrom(parent.ranker(), curriculum.lessons(), window);
        double seconds = (System.nanoTime() - start) / 1e9;
        Gate.Verdict verdict = Gate.judge(
                ranker.scorer(), parent == null ? null : parent.ranker().scorer(), curriculum.exam());
        String id = ids.next().toString();
        Model model = model(id, store, ranker, parent, verdict, seconds);
        return new Graduate(
                model, verdict.accepted() ? new Champion(id, ranker, curriculum.until(), model.trainedAt()) : null);
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
