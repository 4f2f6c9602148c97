// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions most like this one went on to: V-SKNN, VSTAN and what lies between, by {@link NeighbourSettings}.
 *
 * <p>A session is a neighbour if it shares an item; its similarity is the sum of the recency weights of the shared
 * items over its length to a power, times its freshness, which is as of the newest event of all. The most similar ones vote
 * for their items, weighted by how new the newest shared item is, by the distance from it and by rarity.
 *
 * <p>Memory: about 48 + 4 x items bytes per session kept, 8 bytes per (session, item) in the rings, and 8 bytes per session for
 * each thread that asks at the same time.
 */
public final class SessionNeighbours implements CandidateSource {

    private static final double DAY = 86_400_000.0;

    private final String name;
    private final NeighbourSettings settings;
    private final SessionIndex index;
    private final float[] queryWeight;
    private final float[] voteWeight;
    private final float[] stepWeight;
    private final double[] lengthWeight;

    public SessionNeighbours(String name, NeighbourSettings settings) {
        this(name, settings, new SessionIndex(settings.sessions(), settings.sessionItems(), settings.perItem()));
    }

    private SessionNeighbours(String name, NeighbourSettings settings, SessionIndex index) {
        this.name = name;
        this.settings = settings;
        this.index = index;
        queryWeight = decay(settings.queryItems(), settings.queryDecay());
        voteWeight = decay(settings.queryItems(), settings.voteDecay());
        stepWeight = decay(settings.sessionItems() + 1, settings.stepDecay());
        lengthWeight = new double[settings.sessionItems() + 1];
        for (int length = 1; length < lengthWeight.length; length++) {
            lengthWeight[length] = Math.pow(length, -settings.lengthPower());
        }
    }

    /**
     * The same index with other query settings; only this source observes events. Kinds and sizes of what is kept must be
     * equal, all else may differ.
     */
    public SessionNeighbours withQuerySettings(String otherName, NeighbourSettings other) {
        if (!other.kinds().equals(settings.kinds())
                || other.sessionItems() != settings.sessionItems()
                || other.sessions() != settings.sessions()) {
            throw new IllegalArgumentException("the index keeps other sessions");
        }
        return new SessionNeighbours(otherName, other, index);
    }

    private static float[] decay(int length, double scale) {
        float[] weights = new float[length];
        for (int i = 0; i < length; i++) {
            weights[i] = (float) Math.exp(-i / scale);
        }
        return weights;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void observe(Event event) {
        if (event.isUsable() && event.session() >= 0 && settings.kinds().contains(event.kind())) {
            index.add(event);
        }
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        NeighbourQuery query = new NeighbourQuery(session.items(), settings.queryItems());
        if (query.size() == 0 || k <= 0) {
            return ScoredItems.NONE;
        }
        ScoredItems neighbours = neighbours(query);
        ItemScores scores = new ItemScores(1024);
        for (int i = 0; i < neighbours.size(); i++) {
            Trace trace = index.trace(neighbours.items()[i]);
            if (trace != null) {
                vote(query, trace, neighbours.scores()[i], scores);
            }
        }
        return withRarity(scores, k);
    }

    private ScoredItems neighbours(NeighbourQuery query) {
        SessionSums sums = index.borrowSums();
        long newest = index.newest();
        try {
            for (int q = 0; q < query.size(); q++) {
                Postings.@Nullable Posting posting = index.posting(query.item(q));
                if (posting != null) {
                    posting.addTo(sums, queryWeight[query.step(q)], settings.perItem());
                }
            }
            TopItems top = new TopItems(Math.min(settings.neighbours(), sums.size()));
            for (int place = 0; place < sums.size(); place++) {
                offer(sums.session(place), sums.sum(place), newest, top);
            }
            return top.best();
        } finally {
            index.giveBack(sums);
        }
    }

    /** Asks in the order of what an answer costs, as most sessions are not among the nearest: length, age, trace. */
    private void offer(int session, float sum, long newest, TopItems top) {
        long brief = index.brief(session);
        double fresh = sum * lengthWeight[SessionIndex.lengthOf(brief)];
        double overlap = overlapWeight(sum);
        if (top.refuses((float) (fresh * overlap))) {
            return; // age only makes it less
        }
        double age = (double) Math.max(0, newest - SessionIndex.timeOf(brief)) / DAY;
        float similarity = (float) (fresh * Math.exp(-age / settings.ageDays()) * overlap);
        if (!top.refuses(similarity) && index.trace(session) != null) {
            top.offer(session, similarity);
        }
    }

    private double overlapWeight(float sum) {
        double power = settings.overlapPower() - 1;
        return power == 0 ? 1 : power == 1 ? sum : Math.pow(sum, power);
    }

    /**
     * Each item of a neighbour gets one vote, however often it stands there and however many items are shared: votes
     * added up over all shared items would overrate long neighbours, which share more by chance. The shared item itself gets
     * none: how likely sessions come back to an item is {@link Revisits}' to say.
     */
    private void vote(NeighbourQuery query, Trace trace, float similarity, ItemScores scores) {
        int[] items = trace.items();
        int match = query.newestMatch(items);
        if (match < 0) {
            return;
        }
        float forward = similarity * voteWeight[query.step(query.indexOf(items[match]))];
        float backward = forward * (float) settings.backward();
        for (int i = 0; i < items.length; i++) {
            if (i != match && !stoodBefore(items, i)) {
                float weight = i < match ? backward : forward;
                scores.add(items[i], weight * stepWeight[Math.abs(i - match) - 1]);
            }
        }
    }

    private static boolean stoodBefore(int[] items, int place) {
        for (int i = 0; i < place; i++) {
            if (items[i] == items[place]) {
                return true;
            }
        }
        return false;
    }

    private ScoredItems withRarity(ItemScores scores, int k) {
        TopItems top = new TopItems(Math.min(k, scores.size()));
        int total = index.sessions();
        float rarest = rarity(total, 1);
        scores.forEach((item, sum) -> {
            if (!top.refuses(sum * rarest)) {
                Postings.@Nullable Posting posting = index.posting(item);
                top.offer(item, sum * rarity(total, posting == null ? 1 : Math.max(1, posting.total())));
            }
        });
        return top.best();
    }

    private float rarity(int total, int holding) {
        double rarity = Math.log1p((double) total / holding);
        return (float) (settings.idfPower() == 1 ? rarity : Math.pow(rarity, settings.idfPower()));
    }

    @Override
    public void save(DataOutput out) throws IOException {
        index.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        index.restore(in);
    }
}
