// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.recommendation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A trained model and where it comes from.
 *
 * @param state {@code serving}, {@code rejected} (by the gate) or {@code retired}
 * @param seed of every random choice in training
 * @param dataHash of the training examples, in order
 * @param weightsHash of the trained weights: same data and seed, same hash
 * @param parent id of the model it was warm-started from
 * @param metrics measured on the newest part of the data, which training did not see
 * @param provenance the trainer's own record of its settings
 */
public record Model(
        String id,
        String store,
        String kind,
        String state,
        Instant trainedAt,
        double trainingSeconds,
        long examples,
        Instant windowFrom,
        Instant windowTo,
        long seed,
        String dataHash,
        String weightsHash,
        @Nullable String parent,
        Map<String, Double> metrics,
        Map<String, String> provenance) {}
