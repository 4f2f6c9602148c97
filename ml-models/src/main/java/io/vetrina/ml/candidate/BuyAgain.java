// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * What a visitor bought before and may be due to buy again. With n purchases at a mean interval T, the last one an age a
 * ago, the score is {@code ln(1 + n) * max(0.1, r * exp(1 - r))} with {@code r = a / T}: highest when the interval has
 * just passed. One purchase has the interval that the settings suppose.
 *
 * <p>Memory: at most {@value #KEPT} items per visitor, 24 bytes each, for visitors below the capacity; others have none.
 */
public final class BuyAgain implements CandidateSource {

    static final int KEPT = 128;
    private static final double LEAST_READINESS = 0.1;

    /** A visitor's purchases, the most recently bought last; replaced whole. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the class
    private record History(int[] items, int[] counts, long[] first, long[] last) {

        History with(int item, long at) {
            int found = 0;
            while (found < items.length && items[found] != item) {
                found++;
            }
            boolean isKnown = found < items.length;
            int skip = isKnown ? found : items.length == KEPT ? 0 : -1;
            int size = items.length - (skip >= 0 ? 1 : 0);
            History next = new History(new int[size + 1], new int[size + 1], new long[size + 1], new long[size + 1]);
            int to = 0;
            for (int i = 0; i < items.length; i++) {
                if (i != skip) {
                    next.set(to++, items[i], counts[i], first[i], last[i]);
                }
            }
            if (isKnown) {
                next.set(to, item, counts[found] + 1, first[found], Math.max(last[found], at));
            } else {
                next.set(to, item, 1, at, at);
            }
            return next;
        }

        private void set(int i, int item, int count, long firstAt, long lastAt) {
            items[i] = item;
            counts[i] = count;
            first[i] = firstAt;
            last[i] = lastAt;
        }
    }

    private static final History NEW = new History(new int[0], new int[0], new long[0], new long[0]);

    private final String name;
    private final double supposedInterval;
    private final PerId<History> histories;

    /**
     * @param visitors most visitors with a history
     * @param supposedInterval between purchases of an item bought once so far
     */
    public BuyAgain(String name, int visitors, Duration supposedInterval) {
        this.name = name;
        histories = new PerId<>(visitors);
        this.supposedInterval = (double) Math.max(1, supposedInterval.toMillis());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void observe(Event event) {
        if (event.kind() == InteractionType.ORDER && event.isUsable()) {
            History before = histories.get(event.visitor(), NEW);
            histories.set(event.visitor(), before.with(event.item(), event.at()));
        }
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        History history = histories.get(session.visitor(), NEW);
        TopItems top = new TopItems(Math.min(k, history.items().length));
        for (int i = 0; i < history.items().length; i++) {
            int count = history.counts()[i];
            double age = (double) Math.max(0, session.now() - history.last()[i]);
            double span = (double) (history.last()[i] - history.first()[i]);
            double interval = count > 1 && span > 0 ? span / (count - 1) : supposedInterval;
            double ratio = age / interval;
            double readiness = Math.max(LEAST_READINESS, ratio * Math.exp(1 - ratio));
            top.offer(history.items()[i], (float) (Math.log1p(count) * readiness));
        }
        return top.best();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        histories.save(out, BuyAgain::write);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        histories.restore(in, BuyAgain::read);
    }

    private static void write(History history, DataOutput out) throws IOException {
        out.writeInt(history.items().length);
        for (int i = 0; i < history.items().length; i++) {
            out.writeInt(history.items()[i]);
            out.writeInt(history.counts()[i]);
            out.writeLong(history.first()[i]);
            out.writeLong(history.last()[i]);
        }
    }

    private static History read(DataInput in) throws IOException {
        int size = in.readInt();
        History history = new History(new int[size], new int[size], new long[size], new long[size]);
        for (int i = 0; i < size; i++) {
            history.set(i, in.readInt(), in.readInt(), in.readLong(), in.readLong());
        }
        return history;
    }
}
