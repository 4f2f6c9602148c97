// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.function.IntFunction;

/** Measures of candidates beyond what every shop has, for {@link CandidateMeasures}. */
public interface SessionMeasures {

    /** The names of the measures, in their order. */
    List<String> names();

    /** For a session: the measures of an item, as many as there are names, all finite. */
    IntFunction<float[]> of(Session session);
}
