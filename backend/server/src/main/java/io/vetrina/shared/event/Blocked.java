// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which lanes wait behind a dead letter, and which entries lie among the dead letters already. Used by one session. */
final class Blocked {

    private final Map<String, Integer> lanes = new HashMap<>();
    private final Set<String> entries = new HashSet<>();

    void add(String lane, String entry) {
        if (entries.add(entry)) {
            lanes.merge(lane, 1, Integer::sum);
        }
    }

    void remove(DeadLetter letter) {
        if (entries.remove(letter.entry())) {
            lanes.computeIfPresent(letter.lane(), (lane, count) -> count == 1 ? null : count - 1);
        }
    }

    boolean holds(String lane) {
        return lanes.containsKey(lane);
    }

    boolean contains(String entry) {
        return entries.contains(entry);
    }
}
