// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import com.oracle.labs.mlrg.olcut.provenance.primitives.StringProvenance;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.model.ModelOrigin;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;

/**
 * Trains boosted trees (Chen and Guestrin, 2016) with Tribuo's XGBoost on taken and passed-over candidates: log loss, {@value
 * #THREADS} threads. Blocking and heavy. It has no state.
 */
public final class BoostTrainer {

    private static final String CHANCE = "chance of being taken";
    private static final Regressor TAKEN = new Regressor(CHANCE, 1);
    private static final Regressor PASSED = new Regressor(CHANCE, 0);
    /** The same on every machine: sums of another number of parts might round otherwise. */
    private static final int THREADS = 2;

    private static final RegressionFactory OUTPUTS = new RegressionFactory();

    private final BoostSettings settings;
    private final String[] names;

    /** Whether XGBoost's native library can be loaded on this machine: it needs {@code libgomp}. */
    public static boolean isAvailable() {
        try {
            new DMatrix(new float[] {0}, 1, 1, Float.NaN).dispose();
            return true;
        } catch (LinkageError | XGBoostError | RuntimeException e) {
            return false;
        }
    }

    /** @param names of the features, in their order */
    public BoostTrainer(BoostSettings settings, List<String> names) {
        this.settings = settings;
        this.names = new String[names.size()];
        for (int i = 0; i < this.names.length; i++) {
            // Tribuo numbers features by name: the number in front keeps our order.
            this.names[i] = "%03d %s".formatted(i, names.get(i));
        }
    }

    /**
     * Trees from examples.
     *
     * @throws IllegalArgumentException if there are not both taken and passed-over candidates
     */
    public BoostedRanker train(List<DenseExample> examples, DataWindow window) {
        if (examples.stream().map(DenseExample::positive).distinct().count() < 2) {
            throw new IllegalArgumentException("there must be both taken and passed-over candidates to learn from");
        }
        String dataHash = hash(examples);
        OffsetDateTime end = OffsetDateTime.ofInstant(window.until(), ZoneOffset.UTC);
        MutableDataset<Regressor> specimens =
                new MutableDataset<>(new SimpleDataSourceProvenance(window.description(), end, OUTPUTS), OUTPUTS);
        for (boolean positive : new boolean[] {true, false}) {
            examples.stream()
                    .filter(example -> example.positive() == positive)
                    .limit(1)
                    .forEach(example -> specimens.add(example(example)));
        }
        XGBoostModel<Regressor> model = new LogLossTrainer(settings.rounds(), parameters(), examples)
                .train(specimens, Map.of("data-hash", new StringProvenance("data-hash", dataHash)));
        String[] dump = model.getModelDump().getFirst();
        ModelOrigin origin = new ModelOrigin(
                settings.seed(), dataHash, window, examples.size(), "", hash(dump), settings.toString(), Map.of());
        return new BoostedRanker(model, new TreeScorer(dump), origin);
    }

    private Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("objective", "binary:logistic");
        parameters.put("tree_method", "hist");
        parameters.put("max_depth", settings.depth());
        parameters.put("eta", settings.rate());
        parameters.put("min_child_weight", settings.leafWeight());
        parameters.put("subsample", settings.share());
        parameters.put("colsample_bytree", settings.share());
        parameters.put("nthread", THREADS);
        parameters.put("verbosity", 0);
        parameters.put("seed", settings.seed());
        return parameters;
    }

    Example<Regressor> example(DenseExample example) {
        double[] values = new double[names.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = example.features()[i];
        }
        return new ArrayExample<>(example.positive() ? TAKEN : PASSED, names, values);
    }

    private static String hash(List<DenseExample> examples) {
        return Sha256.hex(digest -> {
            for (DenseExample example : examples) {
                ByteBuffer bytes = ByteBuffer.allocate(4 * example.features().length + 1);
                bytes.put((byte) (example.positive() ? 1 : 0));
                for (float feature : example.features()) {
                    bytes.putFloat(feature);
                }
                digest.update(bytes.array());
            }
        });
    }

    private static String hash(String[] dump) {
        return Sha256.hex(digest -> {
            for (String tree : dump) {
                digest.update(tree.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
