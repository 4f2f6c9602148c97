// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.event.InteractionType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Feeds visits to the sources and the item history while a hybrid is being built, and can reset them. One thread. */
final class Feed {

    private final CandidateUnion sources;
    private final ItemHistory history;
    private final InteractionType kind;
    private final byte[] initialState;

    /**
     * @param sources that have observed nothing yet
     * @param history that has observed nothing yet
     */
    Feed(CandidateUnion sources, ItemHistory history, InteractionType kind) {
        this.sources = sources;
        this.history = history;
        this.kind = kind;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            sources.save(out);
            history.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        initialState = bytes.toByteArray();
    }

    /** Shows visits to all. */
    void observe(List<Visit> visits) {
        visits.forEach(visit -> visit.replay(kind, event -> {
            sources.observe(event);
            history.observe(event);
        }));
    }

    /** Puts all back to their initial state; sources that share it by other query settings are put back with them. */
    void rewind() {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(initialState));
            sources.restore(in);
            history.restore(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
