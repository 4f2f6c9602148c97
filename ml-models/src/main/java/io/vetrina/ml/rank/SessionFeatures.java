// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.function.IntFunction;

/** Further features of candidates, besides those that {@link CandidateFeatures} always has. */
public interface SessionFeatures {

    /** The names of the features, in their order. */
    List<String> names();

    /** For a session: the features of an item, as many as there are names, all finite. */
    IntFunction<float[]> of(Session session);
}
