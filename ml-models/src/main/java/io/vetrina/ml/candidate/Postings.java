// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * For each item the newest sessions that hold it, in a ring that grows to a limit. A reader takes the count before the
 * ring, so what it reads was written before; a slot overwritten meanwhile holds a newer session, which is as good.
 */
final class Postings {

    /** The newest sessions of one item. */
    static final class Posting {

        private volatile int[] ring = new int[4];
        private volatile int count;

        /** How many sessions can be read. */
        int size() {
            return Math.min(count, ring.length);
        }

        /** All sessions ever added, for document frequencies. */
        int total() {
            return count;
        }

        /**
         * Adds to the sums of the newest sessions.
         *
         * @param limit most sessions
         */
        void addTo(SessionSums sums, float amount, int limit) {
            int end = count;
            int[] sessions = ring;
            int left = Math.min(Math.min(end, sessions.length), limit);
            int at = end % sessions.length;
            int oldest = Math.max(0, at - left);
            for (int i = at - 1; i >= oldest; i--) {
                sums.add(sessions[i], amount);
            }
            left -= at - oldest;
            for (int i = sessions.length - 1; left > 0; i--, left--) {
                sums.add(sessions[i], amount);
            }
        }

        @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
        private void add(int session, int limit) {
            int[] sessions = ring;
            if (count == sessions.length && sessions.length < limit) {
                sessions = Arrays.copyOf(sessions, Math.min(limit, sessions.length * 2));
                ring = sessions;
            }
            sessions[count % sessions.length] = session;
            count = count + 1; // the volatile write publishes the slot
        }
    }

    private final int limit;
    private volatile AtomicReferenceArray<@Nullable Posting> byItem = new AtomicReferenceArray<>(1024);

    /** @param limit most sessions kept per item */
    Postings(int limit) {
        this.limit = Math.max(limit, 4);
    }

    @Nullable Posting get(int item) {
        AtomicReferenceArray<@Nullable Posting> postings = byItem;
        return item >= 0 && item < postings.length() ? postings.getAcquire(item) : null;
    }

    void add(int item, int session) {
        Posting posting = get(item);
        if (posting == null) {
            posting = new Posting();
            room(item).setRelease(item, posting);
        }
        posting.add(session, limit);
    }

    private AtomicReferenceArray<@Nullable Posting> room(int item) {
        AtomicReferenceArray<@Nullable Posting> postings = byItem;
        if (item >= postings.length()) {
            AtomicReferenceArray<@Nullable Posting> larger =
                    new AtomicReferenceArray<>(Math.max(item + 1, postings.length() * 2));
            for (int i = 0; i < postings.length(); i++) {
                larger.setPlain(i, postings.getPlain(i));
            }
            byItem = larger;
            postings = larger;
        }
        return postings;
    }

    void save(DataOutput out) throws IOException {
        AtomicReferenceArray<@Nullable Posting> postings = byItem;
        for (int item = 0; item < postings.length(); item++) {
            Posting posting = postings.getPlain(item);
            if (posting != null) {
                out.writeInt(item);
                out.writeInt(posting.count);
                out.writeInt(posting.ring.length);
                for (int i = 0; i < posting.size(); i++) {
                    out.writeInt(posting.ring[i]);
                }
            }
        }
        out.writeInt(-1);
    }

    void restore(DataInput in) throws IOException {
        byItem = new AtomicReferenceArray<>(1024);
        for (int item = in.readInt(); item >= 0; item = in.readInt()) {
            Posting posting = new Posting();
            int count = in.readInt();
            int[] ring = new int[in.readInt()];
            for (int i = 0; i < Math.min(count, ring.length); i++) {
                ring[i] = in.readInt();
            }
            posting.ring = ring;
            posting.count = count;
            room(item).setRelease(item, posting);
        }
    }
}
