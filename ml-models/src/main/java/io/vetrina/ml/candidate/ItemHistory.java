// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * How often each item was met, ever and lately, and how long ago first and last: what a ranker wants to know of an item
 * whatever the session. Everything is as of the newest event that was observed, not of the time of asking: what is asked
 * of a history that stands still, as in an evaluation, is then what is asked of one that goes on. One writer, any readers.
 * 48 bytes per item.
 */
public final class ItemHistory {

    private final Set<EventKind> kinds;
    private final DecayedCounts ever = new DecayedCounts();
    private final Map<Pace, FadingCounts> lately = new EnumMap<>(Pace.class);
    /** One more than the event's time, so that 0 stands for never. */
    private final DecayedCounts first = new DecayedCounts();

    private final DecayedCounts last = new DecayedCounts();
    /** One more than the time of the newest event. */
    private volatile double newest;

    /** How fast what was met is forgotten. */
    public enum Pace {
        FAST(1 / 6.0),
        MEDIUM(1),
        SLOW(6);

        private final double halfLives;

        Pace(double halfLives) {
            this.halfLives = halfLives;
        }
    }

    /** @param halfLifeMillis until an event counts half at medium pace; fast takes a sixth of it, slow six times it */
    public ItemHistory(Set<EventKind> kinds, double halfLifeMillis) {
        this.kinds = Set.copyOf(kinds);
        for (Pace pace : Pace.values()) {
            lately.put(pace, new FadingCounts(halfLifeMillis * pace.halfLives));
        }
    }

    /** Takes in an event; by the one writer. */
    public void observe(Event event) {
        if (!event.isUsable() || !kinds.contains(event.kind())) {
            return;
        }
        int item = event.item();
        double at = event.at() + 1.0;
        ever.add(item, 1);
        lately.values().forEach(counts -> counts.add(item, event.at()));
        if (first.get(item) == 0) {
            first.add(item, at);
        }
        last.add(item, Math.max(0, at - last.get(item)));
        newest = Math.max(newest, at);
    }

    /** How often an item was met. */
    public double ever(int item) {
        return ever.get(item);
    }

    /** The same with older events counting less; the newest event counts 1. */
    public double lately(int item, Pace pace) {
        return Objects.requireNonNull(lately.get(pace)).get(item);
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
        out.writeDouble(newest);
        ever.save(out);
        for (FadingCounts counts : lately.values()) {
            counts.save(out);
        }
        first.save(out);
        last.save(out);
    }

    /** Replaces everything with what was saved. */
    public void restore(DataInput in) throws IOException {
        newest = in.readDouble();
        ever.restore(in);
        for (FadingCounts counts : lately.values()) {
            counts.restore(in);
        }
        first.restore(in);
        last.restore(in);
    }
}
