// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.ScoredItems;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlatesTest {

    /** Items 10 and 11 are twins. */
    private static final ScoredItems CANDIDATES = new ScoredItems(new int[] {10, 11, 20, 30}, new float[] {4, 3, 2, 0});

    private static double twins(int a, int b) {
        return a / 10 == b / 10 ? 1 : 0;
    }

    private static List<Integer> items(SlateSettings settings) {
        return new Slates(settings, SlatesTest::twins, item -> item / 10)
                .build(CANDIDATES, new SplittableRandom(1)).stream()
                        .map(SlatePlace::item)
                        .toList();
    }

    @Test
    void withoutDiversityKeepsTheOrderOfScores() {
        assertThat(items(new SlateSettings(3, 0, 0, 0))).containsExactly(10, 11, 20);
    }

    @Test
    void diversityPutsATwinBehindSomethingElse() {
        // Second place, by hand: item 11 has .7 * .75 - .3 * 1 = .225, item 20 has .7 * .5 - .3 * 0 = .35
        assertThat(items(new SlateSettings(3, 0.3, 0, 0))).containsExactly(10, 20, 11);
    }

    @Test
    void aCapLeavesTheRestOfAGroupOut() {
        assertThat(items(new SlateSettings(4, 0, 1, 0))).containsExactly(10, 20, 30);
    }

    @Test
    void loggedPropensitiesAreTheObservedShares() {
        Slates slates = new Slates(new SlateSettings(1, 0, 0, 0.2), SlatesTest::twins, item -> -1);
        SplittableRandom random = new SplittableRandom(42);
        int[] shown = new int[31];
        double[] logged = new double[31];
        int rounds = 100_000;
        for (int i = 0; i < rounds; i++) {
            SlatePlace place = slates.build(CANDIDATES, random).getFirst();
            shown[place.item()]++;
            logged[place.item()] = place.propensity();
        }
        for (int item : CANDIDATES.items()) {
            assertThat((double) shown[item] / rounds).isCloseTo(logged[item], within(0.005));
        }
        assertThat(logged[10]).isCloseTo(0.85, within(1e-12));
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(new Slates(new SlateSettings(5, 0.5, 2, 0.1), SlatesTest::twins, item -> 0)
                        .build(ScoredItems.NONE, new SplittableRandom(1)))
                .isEmpty();
    }
}
