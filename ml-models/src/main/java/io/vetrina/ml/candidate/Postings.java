// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
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

        private void save(DataOutput out) throws IOException {
            out.writeInt(count);
            out.writeInt(ring.length);
            for (int i = 0; i < size(); i++) {
                out.writeInt(ring[i]);
            }
        }

        private static Posting read(DataInput in) throws IOException {
            Posting posting = new Posting();
            int count = in.readInt();
            posting.ring = new int[in.readInt()];
            for (int i = 0; i < Math.min(count, posting.ring.length); i++) {
                posting.ring[i] = in.readInt();
            }
            posting.count = count;
            return posting;
        }
    }

    private final int limit;
    private final PerId<Posting> byItem = new PerId<>();

    /** @param limit most sessions kept per item */
    Postings(int limit) {
        this.limit = Math.max(limit, 4);
    }

    @Nullable Posting get(int item) {
        return byItem.get(item);
    }

    void add(int item, int session) {
        Posting posting = get(item);
        if (posting == null) {
            posting = new Posting();
            byItem.set(item, posting);
        }
        posting.add(session, limit);
    }

    void save(DataOutput out) throws IOException {
        byItem.save(out, Posting::save);
    }

    void restore(DataInput in) throws IOException {
        byItem.restore(in, Posting::read);
    }
}
