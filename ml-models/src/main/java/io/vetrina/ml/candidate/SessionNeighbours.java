// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions most like this one went on to: V-SKNN, VSTAN and what lies between, by {@link NeighbourSettings}.
 *
 * <p>A session is a neighbour if it shares an item; its similarity is the sum of the recency weights of the shared
 * items over its length to a power, times its freshness. The most similar ones vote for their items, weighted by how new
 * the newest shared item is, by the distance from it and by rarity.
 *
 * <p>Memory: about 40 + 4 x items bytes per session kept and 8 bytes per (session, item) in the rings.
 */
public final class SessionNeighbours implements CandidateSource {

    private static final double DAY = 86_400_000.0;

    private final String name;
    private final NeighbourSettings settings;
    private final SessionRing ring;
    private final Postings postings;
    private final float[] queryWeight;
    private final float[] voteWeight;
    private final float[] stepWeight;
    private final double[] lengthWeight;
    private final AtomicInteger sessions;

    public SessionNeighbours(String name, NeighbourSettings settings) {
        this(
                name,
                settings,
                new SessionRing(settings.sessions(), settings.sessionItems()),
                new Postings(settings.perItem()),
                new AtomicInteger());
    }

    private SessionNeighbours(
            String name, NeighbourSettings settings, SessionRing ring, Postings postings, AtomicInteger sessions) {
        this.name = name;
        this.settings = settings;
        this.ring = ring;
        this.postings = postings;
        this.sessions = sessions;
        queryWeight = decay(settings.queryItems(), settings.queryDecay());
        voteWeight = decay(settings.queryItems(), settings.voteDecay());
        stepWeight = decay(settings.sessionItems() + 1, settings.stepDecay());
        lengthWeight = new double[settings.sessionItems() + 1];
        for (int length = 1; length < lengthWeight.length; length++) {
            lengthWeight[length] = Math.pow(length, -settings.lengthPower());
        }
    }

    /**
     * Another way of asking the same index, which stays this one's to write: kinds and sizes of what is kept must be
     * equal, all else may differ.
     */
    public SessionNeighbours asking(String otherName, NeighbourSettings other) {
        if (!other.kinds().equals(settings.kinds())
                || other.sessionItems() != settings.sessionItems()
                || other.sessions() != settings.sessions()) {
            throw new IllegalArgumentException("the index keeps other sessions");
        }
        return new SessionNeighbours(otherName, other, ring, postings, sessions);
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
        int session = event.session();
        if (!event.isUsable() || session < 0 || !settings.kinds().contains(event.kind()) || ring.isForgotten(session)) {
            return;
        }
        Trace before = ring.get(session);
        boolean isNewItem = before == null || !before.contains(event.item());
        ring.append(session, event.item(), event.at());
        if (before == null) {
            sessions.lazySet(sessions.get() + 1);
        }
        if (isNewItem) {
            postings.add(event.item(), session); // after the trace, so that a reader finds what the posting names
        }
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        Query query = new Query(session.items(), settings.queryItems());
        if (query.size == 0 || k <= 0) {
            return ScoredItems.NONE;
        }
        ScoredItems neighbours = neighbours(query, session.now());
        ItemScores scores = new ItemScores(1024);
        for (int i = 0; i < neighbours.size(); i++) {
            Trace trace = ring.get(neighbours.items()[i]);
            if (trace != null) {
                vote(query, trace, neighbours.scores()[i], scores);
            }
        }
        return withRarity(scores, k);
    }

    private ScoredItems neighbours(Query query, long now) {
        ItemScores overlap = new ItemScores(4096);
        int[] newest = new int[settings.perItem()];
        for (int q = 0; q < query.size; q++) {
            Postings.@Nullable Posting posting = postings.get(query.items[q]);
            if (posting != null) {
                int n = posting.newest(newest);
                float weight = queryWeight[query.steps[q]];
                for (int i = 0; i < n; i++) {
                    overlap.add(newest[i], weight);
                }
            }
        }
        TopItems top = new TopItems(Math.min(settings.neighbours(), overlap.size()));
        overlap.forEach((id, sum) -> {
            Trace trace = ring.get(id);
            if (trace != null) {
                double age = (double) Math.max(0, now - trace.at()) / DAY;
                double similarity = sum * lengthWeight[trace.items().length] * Math.exp(-age / settings.ageDays());
                top.offer(id, (float)
                        (settings.overlapPower() == 1
                                ? similarity
                                : similarity * Math.pow(sum, settings.overlapPower() - 1)));
            }
        });
        return top.best();
    }

    /**
     * Each item of a neighbour gets one vote, however often it stands there and however many items are shared: votes
     * added up over all shared items would overrate long neighbours, which share more by chance. The shared item itself gets
     * none: how likely sessions come back to an item is {@link Returns}' to say.
     */
    private void vote(Query query, Trace trace, float similarity, ItemScores scores) {
        int[] items = trace.items();
        int match = query.newestMatch(items);
        if (match < 0) {
            return;
        }
        float forward = similarity * voteWeight[query.steps[query.indexOf(items[match])]];
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
        int total = sessions.get();
        scores.forEach((item, sum) -> {
            Postings.@Nullable Posting posting = postings.get(item);
            double rarity = Math.log1p((double) total / (posting == null ? 1 : Math.max(1, posting.total())));
            top.offer(item, sum * (float) Math.pow(rarity, settings.idfPower()));
        });
        return top.best();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeInt(sessions.get());
        ring.save(out);
        postings.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        sessions.set(in.readInt());
        ring.restore(in);
        postings.restore(in);
    }

    /** The newest distinct items of a session, newest first, with their distance from its end. */
    private static final class Query {

        final int[] items;
        final int[] steps;
        int size;

        Query(int[] session, int limit) {
            items = new int[Math.min(limit, session.length)];
            steps = new int[items.length];
            for (int step = 0; step < items.length; step++) {
                int item = session[session.length - 1 - step];
                if (item >= 0 && indexOf(item) < 0) {
                    items[size] = item;
                    steps[size++] = step;
                }
            }
        }

        /** Where a neighbour holds the newest of the asking session's items that it shares, or -1. */
        int newestMatch(int[] neighbour) {
            int newest = size;
            int match = -1;
            for (int i = 0; i < neighbour.length; i++) {
                int q = indexOf(neighbour[i]);
                if (q >= 0 && q <= newest) {
                    newest = q;
                    match = i;
                }
            }
            return match;
        }

        int indexOf(int item) {
            for (int i = 0; i < size; i++) {
                if (items[i] == item) {
                    return i;
                }
            }
            return -1;
        }
    }
}
