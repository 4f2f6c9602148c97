// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How often each item was seen, ever and lately, and how long ago first and last: features of an item whatever the
 * session. Everything is as of the newest event that was observed, not of the time of the query: a
 * history that stands still, as in an evaluation, then gives what one that goes on gives. One writer, any readers.
 * 48 bytes per item.
 */
public final class ItemHistory {

    private final Set<InteractionType> kinds;
    private final DecayedCounts total = new DecayedCounts();
    private final Map<HalfLife, HalfLifeCounts> recent = new EnumMap<>(HalfLife.class);
    /** One more than the event's time, so that 0 stands for never. */
    private final DecayedCounts first = new DecayedCounts();

    private final DecayedCounts last = new DecayedCounts();
    /** One more than the time of the newest event. */
    private volatile double newest;

    /** How fast older events lose weight, as a multiple of the half-life given. */
    public enum HalfLife {
        SHORT(1 / 6.0),
        MEDIUM(1),
        LONG(6);

        private final double halfLives;

        HalfLife(double halfLives) {
            this.halfLives = halfLives;
        }
    }

    /** @param halfLifeMillis until an event counts half at the medium half-life; the short one is a sixth of it, the long one six times it */
    public ItemHistory(Set<InteractionType> kinds, double halfLifeMillis) {
        this.kinds = Set.copyOf(kinds);
        for (HalfLife halfLife : HalfLife.values()) {
            recent.put(halfLife, new HalfLifeCounts(halfLifeMillis * halfLife.halfLives));
        }
    }

    /** Takes in an event; by the one writer. */
    public void observe(Event event) {
        if (!event.isUsable() || !kinds.contains(event.kind())) {
            return;
        }
        int item = event.item();
        double at = event.at() + 1.0;
        total.add(item, 1);
        recent.values().forEach(counts -> counts.add(item, event.at()));
        if (first.get(item) == 0) {
            first.add(item, at);
        }
        last.add(item, Math.max(0, at - last.get(item)));
        newest = Math.max(newest, at);
    }

    /** How often an item was seen. */
    public double total(int item) {
        return total.get(item);
    }

    /** The same with older events counting less; the newest event counts 1. */
    public double recent(int item, HalfLife halfLife) {
        return Objects.requireNonNull(recent.get(halfLife)).get(item);
    }

    /** Milliseconds from when an item was first seen to the newest event of all, -1 if it never was. */
    public double sinceFirst(int item) {
        return since(first.get(item));
    }

    /** Milliseconds from when an item was last seen to the newest event of all, -1 if it never was. */
    public double sinceLast(int item) {
        return since(last.get(item));
    }

    private double since(double atPlusOne) {
        return atPlusOne == 0 ? -1 : Math.max(0, newest - atPlusOne);
    }

    /** Writes everything, for {@link #restore}. */
    public void save(DataOutput out) throws IOException {
        out.writeDouble(newest);
        total.save(out);
        for (HalfLifeCounts counts : recent.values()) {
            counts.save(out);
        }
        first.save(out);
        last.save(out);
    }

    /** Replaces everything with what was saved. */
    public void restore(DataInput in) throws IOException {
        newest = in.readDouble();
        total.restore(in);
        for (HalfLifeCounts counts : recent.values()) {
            counts.restore(in);
        }
        first.restore(in);
        last.restore(in);
    }
}
