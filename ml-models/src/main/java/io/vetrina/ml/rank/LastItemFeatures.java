// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.LastItems;
import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How often a candidate is the last item of a session.
 *
 * @param endings as far as they are observed
 */
public record LastItemFeatures(LastItems endings) implements SessionFeatures {

    @Override
    public List<String> names() {
        return List.of("log ending share over mean");
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        double mean = Math.max(endings.meanShare(), Float.MIN_NORMAL);
        return item -> new float[] {(float) Math.log(Math.max(endings.share(item), Float.MIN_NORMAL) / mean)};
    }
}
