// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.hybrid.MachineRanker;
import io.vetrina.ml.hybrid.TreeRanker;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.rank.BoostSettings;
import io.vetrina.ml.rank.BoostTrainer;
import io.vetrina.ml.rank.CandidateMeasures;
import io.vetrina.ml.rank.CourseMeasures;
import io.vetrina.ml.rank.FeatureExtractor;
import io.vetrina.ml.rank.Features;
import io.vetrina.ml.rank.FmSettings;
import io.vetrina.ml.rank.FmTrainer;
import io.vetrina.ml.rank.ItemAttributes;
import io.vetrina.ml.rank.MeasuredExample;
import io.vetrina.ml.rank.RankingContext;
import io.vetrina.ml.rank.RankingExample;
import io.vetrina.ml.rank.RevisitMeasures;
import io.vetrina.ml.rank.RuleMeasures;
import io.vetrina.ml.vector.EncoderSettings;
import io.vetrina.ml.vector.ItemVectors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rankers that have learnt the last item of made sessions from those before it, and full candidate sets to rank. */
final class RankingLesson {

    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");
    private static final DataWindow WINDOW = new DataWindow("made shop", Instant.EPOCH, Instant.EPOCH);
    private static final int LEARNT = 1_000;
    private static final int RANKED = 200;
    private static final int EVERY = 10;

    /** A session, what it was offered and, of a session to learn from, the item it went on to. */
    record Asked(Session session, CandidateSet candidates, int next) {

        boolean isToLearn(int place) {
            return place % EVERY == 0 || isTaken(place);
        }

        boolean isTaken(int place) {
            return candidates.item(place) == next;
        }
    }

    private final PlayedShop played = new PlayedShop();
    private final List<Asked> ranked = new ArrayList<>();
    private int turn;

    RankingLesson() {
        TRIBUO.setLevel(Level.WARNING);
        while (ranked.size() < RANKED) {
            Asked asked = ask();
            if (asked.candidates.size() == PlayedShop.RANKED) {
                ranked.add(asked);
            }
        }
    }

    /** The next of {@value #RANKED} candidate sets in turns. */
    Asked next() {
        turn = (turn + 1) % RANKED;
        return ranked.get(turn);
    }

    MachineRanker machine() {
        FeatureExtractor extractor = new FeatureExtractor(ItemAttributes.NONE);
        List<RankingExample> examples = new ArrayList<>();
        for (int i = 0; i < LEARNT; i++) {
            Asked asked = ask();
            Features context = extractor.context(RankingContext.of(asked.session));
            for (int place = 0; place < asked.candidates.size(); place++) {
                if (asked.isToLearn(place)) {
                    Features features = context.copy();
                    extractor.candidate(asked.session, asked.candidates, place, features);
                    examples.add(new RankingExample(features, asked.isTaken(place), 1));
                }
            }
        }
        return new MachineRanker(extractor, new FmTrainer(FmSettings.DEFAULT).train(examples, WINDOW));
    }

    TreeRanker trees() {
        ItemVectors vectors = vectors();
        CandidateMeasures measures = new CandidateMeasures(
                played.union.sources().stream().map(CandidateSource::name).toList(),
                played.history,
                () -> vectors,
                List.of(
                        new RuleMeasures(List.of(played.rules)),
                        new CourseMeasures(played.history, () -> vectors),
                        new RevisitMeasures()));
        List<MeasuredExample> examples = new ArrayList<>();
        for (int i = 0; i < LEARNT; i++) {
            Asked asked = ask();
            float[][] rows = measures.of(asked.session, asked.candidates);
            for (int place = 0; place < rows.length; place++) {
                if (asked.isToLearn(place)) {
                    examples.add(new MeasuredExample(rows[place], asked.isTaken(place)));
                }
            }
        }
        return new TreeRanker(
                measures, new BoostTrainer(BoostSettings.DEFAULT, measures.names()).train(examples, WINDOW));
    }

    private Asked ask() {
        Session whole = played.shop.ask();
        int[] items = whole.items();
        Session beginning =
                new Session(whole.visitor(), Arrays.copyOf(items, Math.max(1, items.length - 1)), whole.now());
        return new Asked(beginning, played.candidates(beginning), whole.last());
    }

    /** Directions at random: a cosine costs the same whatever it says. */
    private static ItemVectors vectors() {
        SplittableRandom random = new SplittableRandom(3);
        int dimension = EncoderSettings.DEFAULT.dimension();
        float[][] rows = new float[PlayedShop.ITEMS][dimension];
        for (float[] row : rows) {
            for (int d = 0; d < dimension; d++) {
                row[d] = (float) random.nextGaussian();
            }
        }
        return new ItemVectors(rows, dimension);
    }
}
