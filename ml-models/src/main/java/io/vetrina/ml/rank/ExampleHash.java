// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.nio.ByteBuffer;
import java.util.List;

/** A fingerprint of training examples, in their order. */
final class ExampleHash {

    private ExampleHash() {}

    static String of(List<RankingExample> examples) {
        return Sha256.hex(digest -> {
            for (RankingExample example : examples) {
                Features features = example.features();
                ByteBuffer bytes = ByteBuffer.allocate(12 * features.size() + 5);
                bytes.put((byte) (example.positive() ? 1 : 0)).putFloat(example.weight());
                for (int i = 0; i < features.size(); i++) {
                    bytes.putInt(features.column(i)).putInt(features.value(i)).putFloat(features.weight(i));
                }
                digest.update(bytes.array());
            }
        });
    }
}
