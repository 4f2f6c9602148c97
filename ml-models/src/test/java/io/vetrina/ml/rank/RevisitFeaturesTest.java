// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.event.Session;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RevisitFeaturesTest {

    private static final RevisitFeatures MEASURES = new RevisitFeatures();

    private static float[] of(int candidate, int... items) {
        return MEASURES.of(Session.of(0, items)).apply(candidate);
    }

    private static float of(String name, int candidate, int... items) {
        return of(candidate, items)[MEASURES.names().indexOf(name)];
    }

    @Test
    void tellsHowManyOtherItemsCameSinceAnItemWasMet() {
        // 7 and 8 came after the last 5, though there were three steps.
        assertThat(of("distinct items since met", 5, 5, 9, 5, 7, 8, 7)).isEqualTo(2);
        assertThat(of("distinct items since met", 7, 5, 9, 5, 7, 8, 7)).isZero();
        assertThat(of("distinct items since met", 4, 5, 9, 5, 7, 8, 7)).isEqualTo(-1);
    }

    @Test
    void tellsWhenAnItemWasFirstMetAndHowFarApartItsLastMeetingsWere() {
        assertThat(of("steps since first met", 5, 5, 9, 5, 7, 8, 5, 7)).isEqualTo(6);
        assertThat(of("steps between last two meetings", 5, 5, 9, 5, 7, 8, 5, 7))
                .isEqualTo(3);
        assertThat(of("steps between last two meetings", 9, 5, 9, 5, 7, 8, 5, 7))
                .isEqualTo(-1);
        assertThat(of("session began with it", 5, 5, 9, 5)).isEqualTo(1);
        assertThat(of("session began with it", 9, 5, 9, 5)).isZero();
    }

    @Test
    void tellsWhatStoodNextToTheNewestItemBefore() {
        // 7 followed 5 twice and came before it twice.
        int[] toAndFro = {5, 7, 5, 7, 5};
        assertThat(of("times right after newest", 7, toAndFro)).isEqualTo(2);
        assertThat(of("times right before newest", 7, toAndFro)).isEqualTo(2);
        assertThat(of("times right after newest", 5, toAndFro)).isZero();
    }

    @Test
    void tellsWhetherTheSessionIsGoingBack() {
        assertThat(of("distinct items that newest returned over", 1, 5, 7, 8, 7, 5))
                .isEqualTo(2);
        assertThat(of("distinct items that newest returned over", 1, 5, 7)).isEqualTo(-1);
        assertThat(of("returns in a row", 1, 5, 7, 8, 7, 5)).isEqualTo(2);
        assertThat(of("returns in a row", 1, 5, 7, 5, 9)).isZero();
    }

    @Test
    void knowsTheNewestItemsOnlyOfASessionWithoutEnd() {
        int[] items = new int[1_000_000];
        Arrays.fill(items, 3);
        items[0] = 4;
        assertThat(of("steps since first met", 3, items)).isEqualTo(99);
        assertThat(of("steps since first met", 4, items)).isEqualTo(-1);
    }

    @Test
    void saysNothingOfAnEmptySession() {
        assertThat(of(1)).containsExactly(-1, -1, -1, 0, 0, 0, -1, 0);
    }
}
