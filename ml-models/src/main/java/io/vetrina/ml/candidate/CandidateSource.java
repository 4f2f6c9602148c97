// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A stream-fed source of candidates. {@link #observe}, {@link #save} and {@link #restore} belong to one writer thread;
 * {@link #candidates} may be called from any thread at any time, takes no lock, and sees every event whose
 * {@code observe} returned before the call (unless the source says otherwise). Memory is bounded by the source's
 * settings.
 */
public interface CandidateSource {

    /** A short stable name, used in features, explanations and snapshots. */
    String name();

    /** Learns from one event; events that are not {@linkplain Event#isUsable usable} or of other kinds are ignored. */
    void observe(Event event);

    /** At most k items for a session, best first; empty when nothing is known. Items of the session may be among them. */
    ScoredItems candidates(Session session, int k);

    /** Whether scores are probabilities that an item is the next one, to be taken at their word by a {@link Fusion}. */
    default boolean isProbability() {
        return false;
    }

    /** Writes the state, so that {@link #restore} into a source with the same settings answers the same. */
    void save(DataOutput out) throws IOException;

    /** Replaces the state by a saved one. */
    void restore(DataInput in) throws IOException;
}
