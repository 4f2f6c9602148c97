// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/**
 * What many look at just now: the mean of an item's share of a fast-decaying and of a slow-decaying count, so that a
 * sudden rise shows at once and a quiet hour does not empty the list. The same for everybody.
 *
 * <p>The ranking is drawn up when asked for, and again once a thousandth of all events (at most 256) came after it.
 * Memory: 16 bytes per item.
 */
public final class Trending implements CandidateSource {

    private static final int BOARD = 500;
    private static final int STALE_EVENTS = 256;

    private record Board(long version, ScoredItems items) {}

    private final String name;
    private final Set<InteractionType> kinds;
    private final ForwardDecay fastDecay;
    private final ForwardDecay slowDecay;
    private final DecayedCounts fast = new DecayedCounts();
    private final DecayedCounts slow = new DecayedCounts();
    private volatile long version;
    private volatile Board board = new Board(0, ScoredItems.NONE);

    /** Trending over an hour and a week. */
    public Trending(String name, Set<InteractionType> kinds) {
        this(name, kinds, Duration.ofHours(1), Duration.ofDays(7));
    }

    public Trending(String name, Set<InteractionType> kinds, Duration fastHalfLife, Duration slowHalfLife) {
        this(name, kinds, (double) fastHalfLife.toMillis(), (double) slowHalfLife.toMillis());
    }

    private Trending(String name, Set<InteractionType> kinds, double fastHalfLife, double slowHalfLife) {
        this.name = name;
        this.kinds = Set.copyOf(kinds);
        fastDecay = new ForwardDecay(fastHalfLife);
        slowDecay = new ForwardDecay(slowHalfLife);
    }

    /** What was most sought ever: the counts do not decay. */
    public static Trending popular(String name, Set<InteractionType> kinds) {
        return new Trending(name, kinds, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    public void observe(Event event) {
        if (event.isUsable() && kinds.contains(event.kind())) {
            fast.add(event.item(), fastDecay.weight(event.at(), fast::scale));
            slow.add(event.item(), slowDecay.weight(event.at(), slow::scale));
            version = version + 1;
        }
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        ScoredItems all = board().items();
        if (k >= all.size()) {
            return all;
        }
        TopItems top = new TopItems(k);
        for (int i = 0; i < Math.max(k, 0); i++) {
            top.offer(all.items()[i], all.scores()[i]);
        }
        return top.best();
    }

    private Board board() {
        Board current = board;
        long now = version;
        if (now - current.version() > Math.min(STALE_EVENTS, now / 1000)) {
            current = new Board(now, rank());
            board = current; // two readers may both rank; either result will do
        }
        return current;
    }

    private ScoredItems rank() {
        double[] recent = fast.copy();
        double[] lasting = slow.copy();
        double recentSum = sum(recent);
        double lastingSum = sum(lasting);
        TopItems top = new TopItems(BOARD);
        for (int item = 0; item < Math.min(recent.length, lasting.length); item++) {
            if (lasting[item] > 0) {
                top.offer(item, (float) ((recent[item] / recentSum + lasting[item] / lastingSum) / 2));
            }
        }
        return top.best();
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeLong(version);
        fastDecay.save(out);
        fast.save(out);
        slowDecay.save(out);
        slow.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        long saved = in.readLong();
        fastDecay.restore(in);
        fast.restore(in);
        slowDecay.restore(in);
        slow.restore(in);
        board = new Board(-1, ScoredItems.NONE);
        version = saved;
    }
}
