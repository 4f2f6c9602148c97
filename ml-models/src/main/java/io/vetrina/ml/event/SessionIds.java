// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.event;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Ids of sessions (or orders) by their names: rising, so that a larger id began later, and forgetting the least
 * recently used name when full. A forgotten session that comes back is a new one. Safe for several threads.
 */
public final class SessionIds {

    private final Map<String, Integer> ids;
    private int next;

    /** @param capacity most sessions remembered by name at one time */
    public SessionIds(int capacity) {
        this(capacity, 0);
    }

    /** @param first the first id to give: after a restart, one above the largest given before */
    public SessionIds(int capacity, int first) {
        next = first;
        ids = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
                return size() > capacity;
            }
        };
    }

    /** The id of a session, a new one if its name is not remembered. */
    public synchronized int intern(String name) {
        return ids.computeIfAbsent(name, unknown -> next++);
    }

    /** The id that the next new session gets. */
    public synchronized int next() {
        return next;
    }
}
