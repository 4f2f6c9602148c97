// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The newest sessions by id, each an immutable trace that is replaced whole, so a reader sees it as it was before or
 * after an event and never in between. A session lives in slot {@code id % capacity} until a newer one takes it; slots are made
 * when a session first needs them.
 */
final class SessionRing {

    /** The newest items of one session, oldest first, and the time of its last event. */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the package
    record Trace(int session, long at, int[] items) {

        boolean contains(int item) {
            for (int each : items) {
                if (each == item) {
                    return true;
                }
            }
            return false;
        }
    }

    private final int capacity;
    private final int maxItems;
    private final PerId<Trace> slots;

    /**
     * @param capacity sessions kept, the newest
     * @param maxItems items kept per session; an endless session forgets its oldest
     */
    SessionRing(int capacity, int maxItems) {
        this.capacity = capacity;
        this.maxItems = maxItems;
        slots = new PerId<>(capacity);
    }

    /** Where a session lives. */
    int slot(int session) {
        return session < capacity ? session : session % capacity; // a division costs more than a comparison
    }

    /** How many places to make, so that there is room for one, out of so many that there are now. */
    int grown(int places, int place) {
        return PerId.grown(places, place, capacity);
    }

    /** The trace of a session, null once it is forgotten. */
    @Nullable Trace get(int session) {
        Trace trace = slots.get(slot(session));
        return trace != null && trace.session == session ? trace : null;
    }

    /** Whether the session's slot belongs to a newer one: its events come too late. */
    boolean isForgotten(int session) {
        Trace trace = slots.get(slot(session));
        return trace != null && trace.session > session;
    }

    /** Appends an item (by the writer only) and returns the trace as it is now. */
    Trace append(int session, int item, long at) {
        Trace before = get(session);
        int[] items;
        if (before == null) {
            items = new int[] {item};
        } else if (before.items.length < maxItems) {
            items = Arrays.copyOf(before.items, before.items.length + 1);
        } else {
            items = Arrays.copyOfRange(before.items, 1, maxItems + 1);
        }
        items[items.length - 1] = item;
        Trace after = new Trace(session, before == null ? at : Math.max(at, before.at), items);
        slots.set(slot(session), after);
        return after;
    }

    /** Calls for each session that is not forgotten; by the writer. */
    void forEach(Consumer<Trace> each) {
        slots.forEach(each);
    }

    void save(DataOutput out) throws IOException {
        slots.save(out, SessionRing::write);
    }

    private static void write(Trace trace, DataOutput out) throws IOException {
        out.writeInt(trace.session);
        out.writeLong(trace.at);
        out.writeInt(trace.items.length);
        for (int item : trace.items) {
            out.writeInt(item);
        }
    }

    void restore(DataInput in) throws IOException {
        slots.restore(in, SessionRing::read);
    }

    private static Trace read(DataInput in) throws IOException {
        int session = in.readInt();
        long at = in.readLong();
        int[] items = new int[in.readInt()];
        for (int i = 0; i < items.length; i++) {
            items[i] = in.readInt();
        }
        return new Trace(session, at, items);
    }
}
