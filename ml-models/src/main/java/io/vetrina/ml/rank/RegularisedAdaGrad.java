// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import com.oracle.labs.mlrg.olcut.config.Config;
import com.oracle.labs.mlrg.olcut.provenance.ConfiguredObjectProvenance;
import com.oracle.labs.mlrg.olcut.provenance.impl.ConfiguredObjectProvenanceImpl;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tribuo.math.Parameters;
import org.tribuo.math.StochasticGradientOptimiser;
import org.tribuo.math.la.Tensor;

/**
 * AdaGrad (Duchi, Hazan and Singer, 2011) with an L2 penalty, which Tribuo's optimisers lack: each gradient loses
 * {@code l2 * weight} on the features that the example has, so that rare features are not shrunk while absent. The bias
 * is not penalised.
 */
public final class RegularisedAdaGrad implements StochasticGradientOptimiser {

    private static final double START = 0.1;

    @Config(mandatory = true, description = "Learning rate.")
    private double rate;

    @Config(mandatory = true, description = "Weight of the L2 penalty.")
    private double l2;

    private Tensor @Nullable [] weights;
    private Tensor @Nullable [] squares;

    /** For Tribuo's configuration. */
    private RegularisedAdaGrad() {}

    public RegularisedAdaGrad(double rate, double l2) {
        this.rate = rate;
        this.l2 = l2;
    }

    @Override
    public void initialise(Parameters parameters) {
        weights = parameters.get();
        squares = parameters.getEmptyCopy();
        for (Tensor square : squares) {
            square.scalarAddInPlace(START); // no first step of full length on a rare feature
        }
    }

    @Override
    public Tensor[] step(Tensor[] gradients, double exampleWeight) {
        if (weights == null || squares == null) {
            throw new IllegalStateException("not initialised");
        }
        // Tribuo adds what is returned: its gradients point uphill, so the penalty is taken away.
        DoubleUnaryOperator shrink = weight -> -l2 * weight;
        DoubleUnaryOperator square = gradient -> exampleWeight * exampleWeight * gradient * gradient;
        DoubleUnaryOperator pace = sum -> exampleWeight * rate / Math.sqrt(sum);
        for (int i = 0; i < gradients.length; i++) {
            if (i > 0 && l2 > 0) {
                gradients[i].intersectAndAddInPlace(weights[i], shrink);
            }
            squares[i].intersectAndAddInPlace(gradients[i], square);
            gradients[i].hadamardProductInPlace(squares[i], pace);
        }
        return gradients;
    }

    @Override
    public void reset() {
        weights = null;
        squares = null;
    }

    @Override
    public RegularisedAdaGrad copy() {
        return new RegularisedAdaGrad(rate, l2);
    }

    @Override
    public ConfiguredObjectProvenance getProvenance() {
        return new ConfiguredObjectProvenanceImpl(this, "StochasticGradientOptimiser");
    }
}
