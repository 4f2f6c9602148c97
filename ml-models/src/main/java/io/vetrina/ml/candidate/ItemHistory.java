// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/**
 * How often each item was met, ever and lately, and how long ago first and last: what a ranker wants to know of an item
 * whatever the session. Everything is as of the newest event that was observed, not of the time of asking: what is asked
 * of a history that stands still, as in an evaluation, is then what is asked of one that goes on. One writer, any readers.
 * 32 bytes per item.
 */
public final class ItemHistory {

    private final Set<EventKind> kinds;
    private final ForwardDecay decay;
    private final DecayedCounts ever = new DecayedCounts();
    private final DecayedCounts lately = new DecayedCounts();
    /** One more than the event's time, so that 0 stands for never. */
    private final DecayedCounts first = new DecayedCounts();

    private final DecayedCounts last = new DecayedCounts();
    private volatile double latelyScale = 1;
    /** One more than the time of the newest event. */
    private volatile double newest;

    /** @param halfLifeMillis until an event counts half for {@link #lately} */
    public ItemHistory(Set<EventKind> kinds, double halfLifeMillis) {
        this.kinds = Set.copyOf(kinds);
        decay = new ForwardDecay(halfLifeMillis);
    }

    /** Takes in an event; by the one writer. */
    public void observe(Event event) {
        if (!event.isUsable() || !kinds.contains(event.kind())) {
            return;
        }
        int item = event.item();
        double at = event.at() + 1.0;
        ever.add(item, 1);
        double weight = decay.weight(event.at(), this::scale);
        lately.add(item, weight);
        latelyScale = Math.max(weight, latelyScale);
        if (first.get(item) == 0) {
            first.add(item, at);
        }
        last.add(item, Math.max(0, at - last.get(item)));
        newest = Math.max(newest, at);
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    private void scale(double factor) {
        lately.scale(factor);
        latelyScale = latelyScale * factor;
    }

    /** How often an item was met. */
    public double ever(int item) {
        return ever.get(item);
    }

    /** The same with older events counting less; the newest event counts 1. */
    public double lately(int item) {
        return lately.get(item) / latelyScale;
    }

    /** Milliseconds from when an item was first met to the newest event of all, -1 if it never was. */
    public double sinceFirst(int item) {
        return since(first.get(item));
    }

    /** Milliseconds from when an item was last met to the newest event of all, -1 if it never was. */
    public double sinceLast(int item) {
        return since(last.get(item));
    }

    private double since(double atPlusOne) {
        return atPlusOne == 0 ? -1 : Math.max(0, newest - atPlusOne);
    }

    /** Writes everything, for {@link #restore}. */
    public void save(DataOutput out) throws IOException {
        decay.save(out);
        out.writeDouble(latelyScale);
        out.writeDouble(newest);
        ever.save(out);
        lately.save(out);
        first.save(out);
        last.save(out);
    }

    /** Replaces everything with what was saved. */
    public void restore(DataInput in) throws IOException {
        decay.restore(in);
        latelyScale = in.readDouble();
        newest = in.readDouble();
        ever.restore(in);
        lately.restore(in);
        first.restore(in);
        last.restore(in);
    }
}
