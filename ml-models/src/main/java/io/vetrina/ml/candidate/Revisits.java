// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Items that the session may come back to: the observed share of sessions in the same situation that went back to the
 * item. Coming back is a strong signal: in many shops every fifth view is of an item seen before.
 *
 * <p>Situations are told apart ever more finely: by the session's length and how many steps ago the item was seen; then also by
 * whether the newest item was itself a return, and how many returns there were; then by how often the item was seen. A finer
 * share starts from the coarser one, which counts as {@value #PRIOR_CHANCES} observations.
 *
 * <p>Memory: tables of fixed size, 300 KB, and the traces of the open sessions.
 */
public final class Revisits implements CandidateSource {

    private static final int OPEN_SESSIONS = 65_536;
    private static final int STEPS = 20;
    private static final int LENGTHS = 12;
    /** The newest item is new, is the one before once more, or was seen earlier. */
    private static final int TURNS = 3;

    private static final int RETURNS = 6;
    private static final int TIMES = 3;
    /** Where the coarsest share starts: one return in fifty chances. */
    private static final double PRIOR = 0.02;

    private static final int PRIOR_CHANCES = 50;

    private final String name;
    private final Set<InteractionType> kinds;
    private final SessionRing open = new SessionRing(OPEN_SESSIONS, STEPS);
    /** From the coarsest to the finest. */
    private final List<Shares> levels = List.of(
            new Shares(LENGTHS * STEPS),
            new Shares(LENGTHS * STEPS * TURNS * RETURNS),
            new Shares(LENGTHS * STEPS * TURNS * RETURNS * TIMES));

    public Revisits(String name, Set<InteractionType> kinds) {
        this.name = name;
        this.kinds = Set.copyOf(kinds);
    }

    /** What is done with an item of a session and its cell on each level. */
    @FunctionalInterface
    private interface Visitor {
        void visit(int item, int[] cells);
    }

    /** Calls for each distinct item of the newest ones. */
    private static void forEach(int[] session, Visitor visitor) {
        int[] items =
                session.length > STEPS ? Arrays.copyOfRange(session, session.length - STEPS, session.length) : session;
        int size = items.length;
        int returns = size - (int) Arrays.stream(items).distinct().count();
        int turn = turn(items);
        int[] cells = new int[3];
        for (int step = 0; step < size; step++) {
            int item = items[size - 1 - step];
            if (!isIn(items, size - step, size, item)) {
                cells[0] = Math.min(size, LENGTHS - 1) * STEPS + step;
                cells[1] = (cells[0] * TURNS + turn) * RETURNS + Math.min(returns, RETURNS - 1);
                cells[2] = cells[1] * TIMES + Math.min(times(items, item), TIMES) - 1;
                visitor.visit(item, cells);
            }
        }
    }

    private static int turn(int[] items) {
        int last = items.length - 1;
        if (last > 0 && items[last - 1] == items[last]) {
            return 1;
        }
        return isIn(items, 0, last, items[last]) ? 2 : 0;
    }

    private static boolean isIn(int[] items, int from, int to, int item) {
        for (int i = from; i < to; i++) {
            if (items[i] == item) {
                return true;
            }
        }
        return false;
    }

    private static int times(int[] items, int item) {
        int times = 0;
        for (int each : items) {
            times += each == item ? 1 : 0;
        }
        return times;
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
            forEach(before.items(), (item, cells) -> {
                for (int level = 0; level < cells.length; level++) {
                    levels.get(level).note(cells[level], item == event.item());
                }
            });
        }
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        TopItems top = new TopItems(Math.min(k, session.items().length));
        if (session.items().length > 0) {
            forEach(session.items(), (item, cells) -> {
                if (item >= 0) {
                    top.offer(item, (float) share(cells));
                }
            });
        }
        return top.best();
    }

    private double share(int[] cells) {
        double share = PRIOR;
        for (int level = 0; level < cells.length; level++) {
            share = levels.get(level).from(share, cells[level]);
        }
        return share;
    }

    @Override
    public void save(DataOutput out) throws IOException {
        open.save(out);
        for (Shares level : levels) {
            level.save(out);
        }
    }

    @Override
    public void restore(DataInput in) throws IOException {
        open.restore(in);
        for (Shares level : levels) {
            level.restore(in);
        }
    }

    /** How often something could have been taken, and was. One writer, any readers. */
    private static final class Shares {

        private final AtomicLongArray chances;
        private final AtomicLongArray taken;

        Shares(int cells) {
            chances = new AtomicLongArray(cells);
            taken = new AtomicLongArray(cells);
        }

        void note(int cell, boolean isTaken) {
            chances.lazySet(cell, chances.get(cell) + 1);
            if (isTaken) {
                taken.lazySet(cell, taken.get(cell) + 1);
            }
        }

        /** The share with a prior before any observation. */
        double from(double prior, int cell) {
            return (taken.get(cell) + PRIOR_CHANCES * prior) / (chances.get(cell) + PRIOR_CHANCES);
        }

        void save(DataOutput out) throws IOException {
            for (int cell = 0; cell < chances.length(); cell++) {
                out.writeLong(chances.get(cell));
                out.writeLong(taken.get(cell));
            }
        }

        void restore(DataInput in) throws IOException {
            for (int cell = 0; cell < chances.length(); cell++) {
                chances.set(cell, in.readLong());
                taken.set(cell, in.readLong());
            }
        }
    }
}
