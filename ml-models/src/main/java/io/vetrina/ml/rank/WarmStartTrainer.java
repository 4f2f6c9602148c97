// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.common.sgd.FMParameters;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.Tensor;
import org.tribuo.multilabel.MultiLabel;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelModel;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelTrainer;
import org.tribuo.multilabel.sgd.objectives.BinaryCrossEntropy;

/**
 * Tribuo's trainer of factorisation machines with one output (half the work of a binary classifier's two), that can
 * start from an earlier model: weights of features that both know are taken over by name, new ones begin at random.
 */
final class WarmStartTrainer extends FMMultiLabelTrainer {

    private final ImmutableFeatureMap features;
    private final @Nullable FMMultiLabelModel parent;

    WarmStartTrainer(FmSettings settings, Dataset<MultiLabel> examples, @Nullable FMMultiLabelModel parent) {
        super(
                new BinaryCrossEntropy(),
                new RegularisedAdaGrad(settings.rate(), settings.l2()),
                settings.epochs(),
                -1,
                1,
                settings.seed(),
                settings.factors(),
                settings.spread());
        features = examples.getFeatureIDMap();
        this.parent = parent;
    }

    @Override
    protected FMParameters createParameters(int numFeatures, int numOutputs, SplittableRandom random) {
        FMParameters fresh = super.createParameters(numFeatures, numOutputs, random);
        if (parent != null) {
            takeOver(parent, fresh.get());
        }
        return fresh;
    }

    private void takeOver(FMMultiLabelModel from, Tensor[] to) {
        ((DenseVector) to[0]).set(0, from.getBiasesCopy().get(0));
        DenseMatrix oldLinear = from.getLinearWeightsCopy();
        DenseMatrix oldFactors = (DenseMatrix) from.getFactorsCopy()[0];
        DenseMatrix linear = (DenseMatrix) to[1];
        DenseMatrix factors = (DenseMatrix) to[2];
        if (oldFactors.getDimension1Size() != factors.getDimension1Size()) {
            throw new IllegalArgumentException("the parent model has another number of factors");
        }
        ImmutableFeatureMap known = from.getFeatureIDMap();
        for (int old = 0; old < known.size(); old++) {
            int id = features.getID(known.get(old).getName());
            if (id >= 0) {
                linear.set(0, id, oldLinear.get(0, old));
                for (int f = 0; f < factors.getDimension1Size(); f++) {
                    factors.set(f, id, oldFactors.get(f, old));
                }
            }
        }
    }
}
