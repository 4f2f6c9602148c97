// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick way gives the very numbers of the plain one. */
class NeighboursByTheBookTest {

    private static final int ITEMS = 60;
    private static final double OFF = Double.POSITIVE_INFINITY;
    private static final Set<InteractionType> VIEWS = Set.of(InteractionType.VIEW);

    static Stream<NeighbourSettings> settings() {
        return Stream.of(
                NeighbourSettings.vsknn(),
                NeighbourSettings.vstan(),
                // Few sessions, so that most ids share a slot with a forgotten one; short rings; few neighbours.
                new NeighbourSettings(VIEWS, 97, 6, 20, 30, 4, 3, 6, 0.01, 2, 0.4, 0.5, 2, 1),
                new NeighbourSettings(VIEWS, 97, 6, 5, 7, 4, 3, 6, OFF, OFF, 1, 0, 1.5, 0.5),
                new NeighbourSettings(VIEWS, 1_000, 3, 300, 1, 2, 3, 6, 60, 10, 0, 1, 1, 0));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void answersAsIfEverySessionHadBeenLookedAtAndSorted(NeighbourSettings settings) {
        SessionNeighbours quick = new SessionNeighbours("quick", settings);
        PlainNeighbours plain = new PlainNeighbours(settings);
        SplittableRandom random = new SplittableRandom(11);
        long now = 1_000_000;
        for (int i = 0; i < 4_000; i++) {
            int session = Math.max(0, i / 4 - random.nextInt(6));
            now += random.nextInt(1_000);
            Event event = new Event(InteractionType.VIEW, popular(random), -1, session, now);
            quick.observe(event);
            plain.observe(event);
            if (i % 20 == 0) {
                int[] items = random.ints(random.nextInt(12), 0, ITEMS).toArray();
                Session asking = new Session(-1, items, now);
                ScoredItems found = quick.candidates(asking, 15);
                ScoredItems expected = plain.candidates(asking, 15);
                assertThat(found.items()).isEqualTo(expected.items());
                assertThat(found.scores()).isEqualTo(expected.scores());
            }
        }
    }

    private static int popular(SplittableRandom random) {
        return Math.min(random.nextInt(ITEMS), random.nextInt(ITEMS));
    }

    @Test
    void refusesSettingsUnderWhichTheFarthestWouldBeNearest() {
        assertThatThrownBy(() -> new NeighbourSettings(VIEWS, 9, 9, 9, 9, 9, 3, 6, -1, 10, 1, 0.5, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NeighbourSettings(VIEWS, 9, 9, 9, 9, 9, 3, 6, 60, 10, 1, 0.5, 1, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
