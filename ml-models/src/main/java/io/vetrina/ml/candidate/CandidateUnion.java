// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * The union of several sources. Their candidates are fused by a {@link Fusion}, and each keeps its rank and score from
 * every source, for the ranker and for the explanation.
 */
public final class CandidateUnion {

    private final List<CandidateSource> sources;
    private final boolean[] probabilities;
    private final Fusion fusion;

    /** All sources with the same weight. */
    public CandidateUnion(List<CandidateSource> sources) {
        this(sources, Fusion.even(sources.size()));
    }

    public CandidateUnion(List<CandidateSource> sources, Fusion fusion) {
        if (fusion.weights().length != sources.size()) {
            throw new IllegalArgumentException("one weight per source");
        }
        this.sources = List.copyOf(sources);
        this.fusion = fusion;
        probabilities = new boolean[sources.size()];
        for (int s = 0; s < probabilities.length; s++) {
            probabilities[s] = sources.get(s).isProbability();
        }
    }

    /** The same sources, fused otherwise. */
    public CandidateUnion with(Fusion other) {
        return new CandidateUnion(sources, other);
    }

    /** The sources, in the order of their numbers in {@link CandidateSet}. */
    public List<CandidateSource> sources() {
        return sources;
    }

    /** Shows an event to every source; by the one writer. */
    public void observe(Event event) {
        for (CandidateSource source : sources) {
            source.observe(event);
        }
    }

    /**
     * The fused candidates, best first.
     *
     * @param perSource most candidates asked of each source
     * @param limit most candidates returned
     */
    public CandidateSet candidates(Session session, int perSource, int limit) {
        return fuse(session, answers(session, perSource), limit);
    }

    /** How the sources are fused. */
    public Fusion fusion() {
        return fusion;
    }

    /** The candidates of each source, in their order. */
    public ScoredItems[] answers(Session session, int perSource) {
        ScoredItems[] answers = new ScoredItems[sources.size()];
        for (int s = 0; s < answers.length; s++) {
            answers[s] = sources.get(s).candidates(session, perSource);
        }
        return answers;
    }

    /** The best k of answers that the same sources gave, without their ranks. */
    public ScoredItems best(Session session, ScoredItems[] answers, int k) {
        return fusion.fuse(session, answers, probabilities, k);
    }

    /** Fuses candidates that the same sources gave. */
    public CandidateSet fuse(Session session, ScoredItems[] answers, int limit) {
        return new CandidateSet(fusion.fuse(session, answers, probabilities, limit), answers);
    }

    /** Writes the state of all sources. */
    public void save(DataOutput out) throws IOException {
        for (CandidateSource source : sources) {
            out.writeUTF(source.name());
            source.save(out);
        }
    }

    /** Replaces the state of all sources; they must be the same ones, in the same order, as when it was saved. */
    public void restore(DataInput in) throws IOException {
        for (CandidateSource source : sources) {
            String name = in.readUTF();
            if (!name.equals(source.name())) {
                throw new IOException("the snapshot has source " + name + " where " + source.name() + " was expected");
            }
            source.restore(in);
        }
    }
}
