// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import com.oracle.labs.mlrg.olcut.provenance.primitives.StringProvenance;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.model.ModelOrigin;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableFeatureMap;
import org.tribuo.MutableOutputInfo;
import org.tribuo.VariableInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.multilabel.MultiLabelFactory;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelModel;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * Trains a factorisation machine (Rendle, 2010) with Tribuo on taken and passed-over candidates, from nothing or from an
 * earlier model. Blocking and heavy: run it on a thread of its own. The trainer itself has no state.
 */
public final class FmTrainer {

    static final MultiLabel TAKEN = new MultiLabel("taken");
    private static final MultiLabel PASSED = new MultiLabel(Set.of());
    private static final MultiLabelFactory OUTPUTS = new MultiLabelFactory();

    private final FmSettings settings;

    public FmTrainer(FmSettings settings) {
        this.settings = settings;
    }

    /**
     * A model trained from nothing.
     *
     * @throws IllegalArgumentException if there is no example
     */
    public FmRanker train(List<RankingExample> examples, DataWindow window) {
        return train(examples, window, null);
    }

    /**
     * A model that starts where another ended: for micro-batches. It keeps every feature of its parent.
     *
     * @throws IllegalArgumentException if there is no example or the parent has another number of factors
     */
    public FmRanker trainFrom(FmRanker parent, List<RankingExample> examples, DataWindow window) {
        return train(examples, window, parent);
    }

    /**
     * What early stopping came to.
     *
     * @param ranker the best
     * @param epochs how many it took
     */
    public record Stopped(FmRanker ranker, int epochs) {}

    /**
     * A model trained from nothing for as many epochs as lower the log loss of examples that came later, at most as many
     * as the settings say. One more epoch is tried each time, until the loss rises.
     *
     * @throws IllegalArgumentException if there is no example
     */
    public Stopped train(List<RankingExample> examples, List<RankingExample> later, DataWindow window) {
        Stopped best = new Stopped(new FmTrainer(settings.withEpochs(1)).train(examples, window), 1);
        double least = logLoss(best.ranker(), later);
        for (int epochs = 2; epochs <= settings.epochs(); epochs++) {
            FmRanker tried = new FmTrainer(settings.withEpochs(epochs)).train(examples, window);
            double loss = logLoss(tried, later);
            if (loss >= least) {
                break;
            }
            least = loss;
            best = new Stopped(tried, epochs);
        }
        return best;
    }

    private static double logLoss(FmRanker ranker, List<RankingExample> examples) {
        FmScorer.Prepared prepared = ranker.scorer().prepare(new Features());
        double loss = 0;
        for (RankingExample example : examples) {
            double logit = prepared.logit(example.features());
            loss += Math.log1p(Math.exp(example.positive() ? -logit : logit));
        }
        return loss;
    }

    private FmRanker train(List<RankingExample> examples, DataWindow window, @Nullable FmRanker parent) {
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("nothing to train from");
        }
        String dataHash = ExampleHash.of(examples);
        Dataset<MultiLabel> dataset = dataset(examples, window, parent);
        WarmStartTrainer trainer = new WarmStartTrainer(settings, dataset, parent == null ? null : parent.model());
        String parentHash = parent == null ? "" : parent.origin().weightsHash();
        FMMultiLabelModel model = trainer.train(
                dataset,
                Map.of(
                        "data-hash", new StringProvenance("data-hash", dataHash),
                        "parent-weights-hash", new StringProvenance("parent-weights-hash", parentHash)));
        FmScorer scorer = FmScorer.of(model);
        ModelOrigin origin = new ModelOrigin(
                settings.seed(),
                dataHash,
                window,
                examples.size(),
                parentHash,
                WeightsHash.of(model),
                settings.toString(),
                Map.of());
        return new FmRanker(model, scorer, origin);
    }

    private static Dataset<MultiLabel> dataset(
            List<RankingExample> examples, DataWindow window, @Nullable FmRanker parent) {
        MutableFeatureMap features = new MutableFeatureMap();
        MutableOutputInfo<MultiLabel> outputs = OUTPUTS.generateInfo();
        outputs.observe(TAKEN);
        if (parent != null) {
            for (VariableInfo known : parent.model().getFeatureIDMap()) {
                features.add(known.getName(), 1);
            }
        }
        for (RankingExample example : examples) {
            for (int i = 0; i < example.features().size(); i++) {
                features.add(example.features().name(i), example.features().weight(i));
            }
        }
        // Converted one by one: the strings of all examples together would fill the heap.
        Iterable<Example<MultiLabel>> converted =
                () -> examples.stream().map(FmTrainer::example).iterator();
        OffsetDateTime end = OffsetDateTime.ofInstant(window.until(), ZoneOffset.UTC);
        SimpleDataSourceProvenance source = new SimpleDataSourceProvenance(window.description(), end, OUTPUTS);
        return new ImmutableDataset<>(converted, source, OUTPUTS, features, outputs, false);
    }

    static Example<MultiLabel> example(RankingExample example) {
        Features features = example.features();
        ArrayExample<MultiLabel> converted =
                new ArrayExample<>(example.positive() ? TAKEN : PASSED, example.weight(), features.size());
        for (int i = 0; i < features.size(); i++) {
            converted.add(features.name(i), features.weight(i));
        }
        return converted;
    }
}
