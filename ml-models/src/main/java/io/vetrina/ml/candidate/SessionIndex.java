// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * The newest sessions, what each went through, and for each item the newest ones that hold it. One writer, any number of
 * readers without locks.
 */
final class SessionIndex {

    private static final int LENGTH_BITS = 20;

    private final SessionRing ring;
    private final Postings postings;
    /** By slot of the ring, time and length of the trace there: thousands are looked at in a call, and few of them further. */
    private volatile AtomicLongArray briefs = new AtomicLongArray(1);

    private final AtomicInteger sessions = new AtomicInteger();
    /** Of the newest event. Readers need not see it at once: a full fence for each event would be wasted. */
    private final AtomicLong newest = new AtomicLong();

    private final Queue<SessionSums> unused = new ConcurrentLinkedQueue<>();

    /**
     * @param capacity newest sessions kept
     * @param maxItems newest items kept per session, below 2^20
     * @param perItem newest sessions kept per item
     */
    SessionIndex(int capacity, int maxItems, int perItem) {
        if (maxItems >= 1 << LENGTH_BITS) {
            throw new IllegalArgumentException("sessions of so many items cannot be kept: " + maxItems);
        }
        ring = new SessionRing(capacity, maxItems);
        postings = new Postings(perItem);
    }

    /** Appends the item of a usable event to its session, unless that is forgotten. */
    void add(Event event) {
        int session = event.session();
        if (ring.isForgotten(session)) {
            return;
        }
        Trace before = ring.get(session);
        boolean isNewItem = before == null || !before.contains(event.item());
        note(ring.append(session, event.item(), event.at()));
        if (before == null) {
            sessions.lazySet(sessions.get() + 1);
        }
        if (isNewItem) {
            postings.add(event.item(), session); // after the trace, so that a reader finds what the posting names
        }
    }

    private void note(Trace trace) {
        int slot = ring.slot(trace.session());
        AtomicLongArray all = briefs;
        if (slot >= all.length()) {
            AtomicLongArray larger = new AtomicLongArray(ring.grown(all.length(), slot));
            for (int i = 0; i < all.length(); i++) {
                larger.setPlain(i, all.getPlain(i));
            }
            briefs = larger; // before the posting that leads readers here
            all = larger;
        }
        all.setOpaque(slot, trace.at() << LENGTH_BITS | trace.items().length);
        newest.lazySet(Math.max(newest.getPlain(), trace.at()));
    }

    /** The time of the newest event of all, 0 before there was one. */
    long newest() {
        return newest.getOpaque();
    }

    /** The trace of a session, null once it is forgotten. */
    @Nullable Trace trace(int session) {
        return ring.get(session);
    }

    /** Time and length of a session's trace in one number; of another session's, if this one is forgotten. */
    long brief(int session) {
        return briefs.getOpaque(ring.slot(session));
    }

    /** The number of items in a trace. */
    static int lengthOf(long brief) {
        return (int) brief & (1 << LENGTH_BITS) - 1;
    }

    /** The time of a trace's last event. */
    static long timeOf(long brief) {
        return brief >>> LENGTH_BITS;
    }

    /** The sessions that hold an item, null if none does. */
    Postings.@Nullable Posting posting(int item) {
        return postings.get(item);
    }

    /** How many sessions were ever begun. */
    int sessions() {
        return sessions.get();
    }

    /** Empty sums, for the caller alone until {@link #giveBack}. */
    SessionSums borrowSums() {
        SessionSums sums = unused.poll();
        return sums == null ? new SessionSums(ring) : sums;
    }

    /** Takes back sums, which the caller must not touch any more. */
    void giveBack(SessionSums sums) {
        sums.clear();
        unused.add(sums);
    }

    void save(DataOutput out) throws IOException {
        out.writeInt(sessions.get());
        ring.save(out);
        postings.save(out);
    }

    void restore(DataInput in) throws IOException {
        sessions.set(in.readInt());
        ring.restore(in);
        newest.lazySet(0);
        ring.forEach(this::note);
        postings.restore(in);
    }
}
