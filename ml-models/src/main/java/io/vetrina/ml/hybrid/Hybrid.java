// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.ScoredItems;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Streaming sources, learnt vectors and a ranker as one recommender.
 *
 * @param streaming the sources that learn from every event, fused
 * @param all the same with the learnt vectors
 * @param history of the items, which the ranker may ask
 * @param ranker puts the candidates of {@code all} in order
 * @param ranked how many candidates the ranker looks at
 * @param share what the ranker's log-odds count, from 0 to 1; the logarithm of the fused score counts the rest
 */
public record Hybrid(
        CandidateUnion streaming, CandidateUnion all, ItemHistory history, Ranker ranker, int ranked, double share) {

    /** Candidates asked of each source. */
    static final int PER_SOURCE = 200;

    /** Shows an event to all sources; by the one writer. */
    public void observe(Event event) {
        all.observe(event); // the streaming sources are among them
        history.observe(event);
    }

    /** The best k by the streaming sources alone. */
    public ScoredItems streaming(Session session, int k) {
        return streaming.best(session, streaming.answers(session, PER_SOURCE), k);
    }

    /** The best k by everything that was learnt. */
    public ScoredItems recommend(Session session, int k) {
        return rank(session, all.candidates(session, PER_SOURCE, ranked), k);
    }

    /** Writes what the stream taught. */
    public void save(DataOutput out) throws IOException {
        all.save(out);
        history.save(out);
    }

    ScoredItems rank(Session session, CandidateSet candidates, int k) {
        double[] logits = share > 0 ? ranker.logits(session, candidates) : new double[candidates.size()];
        return candidates.blend(logits, share, k);
    }
}
