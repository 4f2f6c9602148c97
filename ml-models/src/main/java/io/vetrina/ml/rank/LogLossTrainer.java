// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.Dataset;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.common.xgboost.XGBoostTrainer;
import org.tribuo.provenance.ModelProvenance;
import org.tribuo.provenance.TrainerProvenance;
import org.tribuo.provenance.impl.TrainerProvenanceImpl;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.xgboost.XGBoostRegressionConverter;

/**
 * Tribuo's XGBoost trainer with one output and log loss, which neither of its own has: its classifier tells XGBoost of two
 * classes, so that each round makes a tree for either, and its regression knows no log loss. Here each round makes one tree.
 *
 * <p>The examples go to XGBoost as one array. As a Tribuo dataset they would take ten times the memory, so the dataset
 * holds only specimens of them, for the names and the provenance.
 */
final class LogLossTrainer extends XGBoostTrainer<Regressor> {

    private final List<DenseExample> examples;

    LogLossTrainer(int rounds, Map<String, Object> parameters, List<DenseExample> examples) {
        super(rounds, parameters);
        this.examples = examples;
    }

    @Override
    public synchronized XGBoostModel<Regressor> train(Dataset<Regressor> specimens, Map<String, Provenance> run) {
        return train(specimens, run, INCREMENT_INVOCATION_COUNT);
    }

    @Override
    public synchronized XGBoostModel<Regressor> train(
            Dataset<Regressor> specimens, Map<String, Provenance> run, int count) {
        if (count != INCREMENT_INVOCATION_COUNT) {
            setInvocationCount(count);
        }
        TrainerProvenance trainer = getProvenance();
        trainInvocationCounter++;
        ModelProvenance provenance = new ModelProvenance(
                XGBoostModel.class.getName(),
                OffsetDateTime.now(ZoneOffset.UTC),
                specimens.getProvenance(),
                trainer,
                run);
        try {
            DMatrix matrix = matrix();
            try {
                return createModel(
                        "chance of being taken",
                        provenance,
                        specimens.getFeatureIDMap(),
                        specimens.getOutputIDInfo(),
                        List.of(XGBoost.train(matrix, copyParams(overrideParameters), numTrees, Map.of(), null, null)),
                        new XGBoostRegressionConverter());
            } finally {
                matrix.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException("XGBoost could not learn", e);
        }
    }

    private DMatrix matrix() throws XGBoostError {
        int columns = examples.getFirst().features().length;
        float[] values = new float[examples.size() * columns];
        float[] taken = new float[examples.size()];
        for (int row = 0; row < taken.length; row++) {
            System.arraycopy(examples.get(row).features(), 0, values, row * columns, columns);
            taken[row] = examples.get(row).positive() ? 1 : 0;
        }
        DMatrix matrix = new DMatrix(values, taken.length, columns, Float.NaN);
        matrix.setLabel(taken);
        return matrix;
    }

    @Override
    public TrainerProvenance getProvenance() {
        return new TrainerProvenanceImpl(this);
    }
}
