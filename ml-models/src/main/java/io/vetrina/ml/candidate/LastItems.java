// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/**
 * Items that sessions end with: bags, gift wrap and carriage are the last line of many orders. An item's score is how
 * often it stood last, older sessions counting less. A session's newest item counts as its end until another follows.
 *
 * <p>Memory: 16 bytes per item, and the traces of the open sessions.
 */
public final class LastItems implements CandidateSource {

    private static final int OPEN_SESSIONS = 65_536;
    /** The mean share counts as so many sessions with the item. */
    private static final double PRIOR = 5;

    private final String name;
    private final Set<InteractionType> kinds;
    private final ForwardDecay decay;
    private final SessionRing open = new SessionRing(OPEN_SESSIONS, 1);
    private final DecayedCounts ends = new DecayedCounts();
    private final DecayedCounts seen = new DecayedCounts();
    private volatile double allEnds;
    private volatile double allMet;

    /** @param halfLifeMillis until a session counts half */
    public LastItems(String name, Set<InteractionType> kinds, double halfLifeMillis) {
        this.name = name;
        this.kinds = Set.copyOf(kinds);
        decay = new ForwardDecay(halfLifeMillis);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    public void observe(Event event) {
        int session = event.session();
        if (!event.isUsable() || session < 0 || !kinds.contains(event.kind()) || open.isForgotten(session)) {
            return;
        }
        double weight = decay.weight(event.at(), this::scale);
        Trace before = open.get(session);
        if (before == null) {
            allEnds = allEnds + weight;
        } else {
            int moved = before.items()[0];
            ends.add(moved, -Math.min(weight, ends.get(moved)));
        }
        open.append(session, event.item(), event.at());
        ends.add(event.item(), weight);
        seen.add(event.item(), weight);
        allMet = allMet + weight;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    private void scale(double factor) {
        ends.scale(factor);
        seen.scale(factor);
        allEnds = allEnds * factor;
        allMet = allMet * factor;
    }

    /** The share of an item's mentions that were the last of their session, drawn to the mean where it was seldom seen. */
    public double share(int item) {
        double mean = allMet > 0 ? allEnds / allMet : 0;
        return (ends.get(item) + PRIOR * mean) / (seen.get(item) + PRIOR);
    }

    /** What {@link #share} is for items never seen. */
    public double meanShare() {
        return share(-1);
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        double[] counts = ends.copy();
        TopItems top = new TopItems(Math.min(k, counts.length));
        for (int item = 0; item < counts.length; item++) {
            if (counts[item] > 0) {
                top.offer(item, (float) counts[item]);
            }
        }
        return top.best();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        decay.save(out);
        open.save(out);
        ends.save(out);
        seen.save(out);
        out.writeDouble(allEnds);
        out.writeDouble(allMet);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        decay.restore(in);
        open.restore(in);
        ends.restore(in);
        seen.restore(in);
        allEnds = in.readDouble();
        allMet = in.readDouble();
    }
}
