// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.lettuce.core.StreamMessage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries that failed and are to be tried again, each with the later ones of its aggregate behind it. Entries here are not
 * acknowledged, so a crash loses none. Used by one session, one call at a time.
 */
final class Retries {

    /** An entry that failed, and those that wait behind it. */
    final class Lane {

        private final String name;
        private final Deque<StreamMessage<String, String>> entries = new ArrayDeque<>();
        private int tries;
        private long due;
        private Throwable reason;

        private Lane(String name, StreamMessage<String, String> entry, Throwable reason, long now) {
            this.name = name;
            this.reason = reason;
            entries.add(entry);
            waiting++;
            failed(reason, now);
        }

        String name() {
            return name;
        }

        StreamMessage<String, String> first() {
            return entries.getFirst();
        }

        List<StreamMessage<String, String>> entries() {
            return new ArrayList<>(entries);
        }

        Throwable reason() {
            return reason;
        }

        /** Notes one more failure of the first entry; the next try comes later each time. */
        void failed(Throwable why, long now) {
            reason = why;
            due = now + backoff.toMillis() * (1L << Math.min(tries, 20));
            tries++;
        }

        /** The first entry is done; the next one is due. */
        void succeeded() {
            entries.removeFirst();
            waiting--;
            tries = 0;
            due = 0;
            if (entries.isEmpty()) {
                lanes.remove(name);
            }
        }

        boolean isExhausted() {
            return tries >= most;
        }

        boolean isDue(long now) {
            return !entries.isEmpty() && due <= now;
        }
    }

    private final int most;
    private final Duration backoff;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();
    private int waiting;

    Retries(int most, Duration backoff) {
        this.most = most;
        this.backoff = backoff;
    }

    Lane add(String lane, StreamMessage<String, String> entry, Throwable reason, long now) {
        Lane failing = new Lane(lane, entry, reason, now);
        lanes.put(lane, failing);
        return failing;
    }

    boolean holds(String lane) {
        return lanes.containsKey(lane);
    }

    /** Lets an entry wait behind the failing one of its lane. */
    void defer(String lane, StreamMessage<String, String> entry) {
        Lane failing = lanes.get(lane);
        if (failing != null) {
            failing.entries.addLast(entry);
            waiting++;
        }
    }

    /** Gives up a lane with all its entries. */
    void remove(Lane lane) {
        waiting -= lane.entries.size();
        lane.entries.clear();
        lanes.remove(lane.name);
    }

    List<Lane> due(long now) {
        return lanes.values().stream().filter(lane -> lane.isDue(now)).toList();
    }

    /** Milliseconds until the next lane is due, at most as given; at least 1. */
    long pause(long now, long longest) {
        return Math.max(
                1, lanes.values().stream().mapToLong(lane -> lane.due - now).reduce(longest, Math::min));
    }

    /** Entries waiting here. */
    int size() {
        return waiting;
    }
}
