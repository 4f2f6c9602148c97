// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Items that the session may come back to: the observed share of sessions of about this length that went back to the
 * item so many steps ago. Coming back is a strong signal: in many shops every fifth view is of an item seen before.
 *
 * <p>Memory: a table of fixed size and the traces of the open sessions.
 */
public final class Returns implements CandidateSource {

    private static final int OPEN_SESSIONS = 65_536;
    private static final int STEPS = 20;
    private static final int LENGTHS = 12;
    /** Prior of one return in fifty chances: nothing is sure after one observation. */
    private static final double PRIOR_TAKEN = 1;

    private static final double PRIOR_CHANCES = 50;

    private final String name;
    private final Set<EventKind> kinds;
    private final SessionRing open = new SessionRing(OPEN_SESSIONS, STEPS);
    private final AtomicLongArray chances = new AtomicLongArray(STEPS * LENGTHS);
    private final AtomicLongArray taken = new AtomicLongArray(STEPS * LENGTHS);

    public Returns(String name, Set<EventKind> kinds) {
        this.name = name;
        this.kinds = Set.copyOf(kinds);
    }

    private static int cell(int length, int step) {
        return Math.min(length, LENGTHS - 1) * STEPS + step;
    }

    private static boolean isOlderMention(int[] items, int step) {
        int item = items[items.length - 1 - step];
        for (int newer = 0; newer < step; newer++) {
            if (items[items.length - 1 - newer] == item) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String name() {
        return name;
    }

    /** The scores are probabilities. */
    @Override
    public boolean isProbability() {
        return true;
    }

    @Override
    public void observe(Event event) {
        int session = event.session();
        if (!event.isUsable() || session < 0 || !kinds.contains(event.kind()) || open.isForgotten(session)) {
            return;
        }
        Trace before = open.get(session);
        open.append(session, event.item(), event.at());
        if (before != null) {
            int[] items = before.items();
            for (int step = 0; step < items.length; step++) {
                if (!isOlderMention(items, step)) {
                    int cell = cell(items.length, step);
                    chances.lazySet(cell, chances.get(cell) + 1);
                    if (items[items.length - 1 - step] == event.item()) {
                        taken.lazySet(cell, taken.get(cell) + 1);
                    }
                }
            }
        }
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        int[] items = session.items();
        TopItems top = new TopItems(Math.min(k, items.length));
        for (int step = 0; step < Math.min(STEPS, items.length); step++) {
            int item = items[items.length - 1 - step];
            if (item >= 0 && !isOlderMention(items, step)) {
                int cell = cell(items.length, step);
                top.offer(item, (float) ((taken.get(cell) + PRIOR_TAKEN) / (chances.get(cell) + PRIOR_CHANCES)));
            }
        }
        return top.best();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        open.save(out);
        for (int cell = 0; cell < chances.length(); cell++) {
            out.writeLong(chances.get(cell));
            out.writeLong(taken.get(cell));
        }
    }

    @Override
    public void restore(DataInput in) throws IOException {
        open.restore(in);
        for (int cell = 0; cell < chances.length(); cell++) {
            chances.set(cell, in.readLong());
            taken.set(cell, in.readLong());
        }
    }
}
