// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.candidate.StaticSource;
import io.vetrina.ml.event.Session;

/**
 * Items near the session in a space of vectors: of their content, for items without history, or learnt from sessions.
 * It learns nothing from events; new vectors are {@linkplain #swap swapped} in whole, from any thread, and no reader
 * sees a mixture. Vectors are kept with the models, not in snapshots.
 */
public final class VectorNeighbours implements StaticSource {

    private final String name;
    private volatile SessionEncoder encoder;

    public VectorNeighbours(String name, SessionEncoder encoder) {
        this.name = name;
        this.encoder = encoder;
    }

    /** Content neighbours of the last three items, the newest counting most. */
    public static VectorNeighbours ofContent(String name, ItemVectors content) {
        return new VectorNeighbours(name, new SessionEncoder(content, content, new float[] {1, 0.5f, 0.25f}, 0.1f));
    }

    /** Serves another encoder from now on. */
    public void swap(SessionEncoder other) {
        encoder = other;
    }

    /** What is served now. */
    public SessionEncoder encoder() {
        return encoder;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        return encoder.next(session.items(), k);
    }
}
