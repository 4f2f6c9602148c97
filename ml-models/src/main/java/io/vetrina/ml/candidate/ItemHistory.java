// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Set;

/**
 * How often each item was met, ever and lately, and when first and last: what a ranker wants to know of an item whatever
 * the session. One writer, any readers. 32 bytes per item.
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

    /** Milliseconds since an item was first met, -1 if it never was. */
    public double sinceFirst(int item, long now) {
        return since(first.get(item), now);
    }

    /** Milliseconds since an item was last met, -1 if it never was. */
    public double sinceLast(int item, long now) {
        return since(last.get(item), now);
    }

    private static double since(double atPlusOne, long now) {
        return atPlusOne == 0 ? -1 : Math.max(0, now + 1.0 - atPlusOne);
    }

    /** Writes everything, for {@link #restore}. */
    public void save(DataOutput out) throws IOException {
        decay.save(out);
        out.writeDouble(latelyScale);
        ever.save(out);
        lately.save(out);
        first.save(out);
        last.save(out);
    }

    /** Replaces everything with what was saved. */
    public void restore(DataInput in) throws IOException {
        decay.restore(in);
        latelyScale = in.readDouble();
        ever.restore(in);
        lately.restore(in);
        first.restore(in);
        last.restore(in);
    }
}
