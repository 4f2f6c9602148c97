// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.event.EventKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What learns from the stream while a hybrid is being built, with the way back to the beginning. One thread. */
final class Feed {

    private final CandidateUnion sources;
    private final ItemHistory history;
    private final EventKind kind;
    private final byte[] beginning;

    /**
     * @param sources that have observed nothing yet
     * @param history that has observed nothing yet
     */
    Feed(CandidateUnion sources, ItemHistory history, EventKind kind) {
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
        beginning = bytes.toByteArray();
    }

    /** Shows visits to all. */
    void observe(List<Visit> visits) {
        visits.forEach(visit -> visit.replay(kind, event -> {
            sources.observe(event);
            history.observe(event);
        }));
    }

    /** Makes all forget what they observed. Other ways of asking the same sources forget it too. */
    void rewind() {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(beginning));
            sources.restore(in);
            history.restore(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
