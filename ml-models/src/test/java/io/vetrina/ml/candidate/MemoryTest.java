// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import io.vetrina.ml.event.EventStore;
import io.vetrina.ml.event.Session;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final int EVENTS = 10_000_000;
    private static final int PER_SESSION = 5;

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void tenMillionEventsStayWithinTheStatedBounds() {
        NeighbourSettings settings = NeighbourSettings.vstan();
        long before = used();
        SessionNeighbours neighbours = new SessionNeighbours("neighbours", settings);
        EventStore store = new EventStore(1_000_000);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < EVENTS; i++) {
            Event event = new Event(EventKind.VIEW, random.nextInt(40_000), -1, i / PER_SESSION, i);
            neighbours.observe(event);
            store.add(event);
        }
        long taken = used() - before;
        // 500,000 sessions of 40 + 4 x 5 bytes and a slot; rings of at most 2 x 250 sessions for 40,000 items
        long sessions = settings.sessions() * (40L + 4 * PER_SESSION + 4);
        long rings = 40_000 * (64L + 4 * 512);
        assertThat(taken).isLessThan(sessions + rings + 21_000_000 + 10_000_000);
        assertThat(store.size()).isEqualTo(1_000_000);
        assertThat(neighbours.candidates(Session.of(EVENTS, 1), 5).size()).isEqualTo(5);
    }
}
