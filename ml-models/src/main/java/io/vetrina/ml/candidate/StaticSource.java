// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import java.io.DataInput;
import java.io.DataOutput;

/** A source that learns nothing from events, as what it knows comes from elsewhere: it has no state of its own to keep. */
public interface StaticSource extends CandidateSource {

    @Override
    default void observe(Event event) {}

    @Override
    default void save(DataOutput out) {}

    @Override
    default void restore(DataInput in) {}
}
