// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Several sources asked as one. Candidates are put together by weighted reciprocal rank fusion (Cormack, Clarke and
 * Büttcher, 2009), and each keeps its rank and score from every source, for the ranker and for the explanation.
 */
public final class CandidateUnion {

    private static final int SOFTNESS = 10;

    private final List<CandidateSource> sources;
    private final double[] weights;

    /** All sources with the same weight. */
    public CandidateUnion(List<CandidateSource> sources) {
        this(sources, sources.stream().mapToDouble(source -> 1).toArray());
    }

    /** @param weights what the word of each source counts, at least 0 */
    public CandidateUnion(List<CandidateSource> sources, double[] weights) {
        if (weights.length != sources.size()) {
            throw new IllegalArgumentException("one weight per source");
        }
        this.sources = List.copyOf(sources);
        this.weights = weights.clone();
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
        ScoredItems[] answers = new ScoredItems[sources.size()];
        ItemScores fused = new ItemScores(perSource * 2);
        for (int s = 0; s < answers.length; s++) {
            answers[s] = sources.get(s).candidates(session, perSource);
            for (int rank = 0; rank < answers[s].size(); rank++) {
                fused.add(answers[s].items()[rank], (float) (weights[s] / (SOFTNESS + rank)));
            }
        }
        return new CandidateSet(fused.top(limit), answers);
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
