// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelModel;

/** A fingerprint of a model's features and weights: equal models have equal hashes, whenever they were trained. */
final class WeightsHash {

    private WeightsHash() {}

    static String of(FMMultiLabelModel model) {
        ImmutableFeatureMap features = model.getFeatureIDMap();
        DenseMatrix linear = model.getLinearWeightsCopy();
        DenseMatrix factors = (DenseMatrix) model.getFactorsCopy()[0];
        int k = factors.getDimension1Size();
        return Sha256.hex(digest -> {
            ByteBuffer row = ByteBuffer.allocate(8 * (k + 1));
            digest.update(row.putDouble(model.getBiasesCopy().get(0)).array());
            for (int id = 0; id < features.size(); id++) {
                row.clear();
                row.putDouble(linear.get(0, id));
                for (int f = 0; f < k; f++) {
                    row.putDouble(factors.get(f, id));
                }
                digest.update(features.get(id).getName().getBytes(StandardCharsets.UTF_8));
                digest.update(row.array());
            }
        });
    }
}
