// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Arrays;

/**
 * Sums per session of a {@link SessionRing}, to be used again from call to call, by one thread at a time. They lie in the
 * order of the ring's slots: the newest sessions of an item are near each other there, which a hash table would scatter.
 *
 * <p>Memory: 8 bytes per slot up to the last one used, 4 per session of the largest call.
 */
final class SessionSums {

    private final SessionRing ring;
    /** By slot: one more than the session's id above, the bits of its sum below; 0 where there is none. */
    private long[] entries = new long[1024];

    private int[] touched = new int[1024];
    private int size;

    SessionSums(SessionRing ring) {
        this.ring = ring;
    }

    /** Adds to the sum of a session; one that the ring has forgotten may be left out. */
    void add(int session, float amount) {
        int slot = ring.slot(session);
        if (slot >= entries.length) {
            entries = Arrays.copyOf(entries, Integer.highestOneBit(slot) << 1);
        }
        long entry = entries[slot];
        if (entry == 0) {
            touch(slot);
            entries[slot] = entry(session, amount);
        } else if (sessionOf(entry) == session) {
            entries[slot] = entry(session, sumOf(entry) + amount);
        } else if (ring.get(session) != null) {
            entries[slot] = entry(session, amount); // what stood there is forgotten
        }
    }

    private void touch(int slot) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, size * 2);
        }
        touched[size++] = slot;
    }

    /** How many sessions have a sum. */
    int size() {
        return size;
    }

    /** The session at a place, from 0 to before {@link #size}, in no particular order. */
    int session(int place) {
        return sessionOf(entries[touched[place]]);
    }

    /** The sum of the session at a place. */
    float sum(int place) {
        return sumOf(entries[touched[place]]);
    }

    /** Forgets everything, in the time that it took to add it. */
    void clear() {
        for (int place = 0; place < size; place++) {
            entries[touched[place]] = 0;
        }
        size = 0;
    }

    private static long entry(int session, float sum) {
        return (session + 1L) << 32 | Float.floatToRawIntBits(sum) & 0xFFFF_FFFFL;
    }

    private static int sessionOf(long entry) {
        return (int) (entry >>> 32) - 1;
    }

    private static float sumOf(long entry) {
        return Float.intBitsToFloat((int) entry);
    }
}
