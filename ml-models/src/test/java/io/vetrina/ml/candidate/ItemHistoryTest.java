// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.ItemHistory.HalfLife;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemHistoryTest {

    private final ItemHistory history = new ItemHistory(Set.of(InteractionType.VIEW), 1_000);

    private void view(int item, long at) {
        history.observe(new Event(InteractionType.VIEW, item, -1, 0, at));
    }

    @Test
    void countsEverAndLately() {
        view(3, 0);
        view(3, 1_000);
        view(5, 2_000);
        assertThat(history.total(3)).isEqualTo(2);
        assertThat(history.recent(3, HalfLife.MEDIUM)).isCloseTo(0.25 + 0.5, within(1e-9));
        assertThat(history.recent(5, HalfLife.MEDIUM)).isCloseTo(1, within(1e-9));
        assertThat(history.recent(3, HalfLife.SHORT)).isCloseTo(Math.pow(2, -12) + Math.pow(2, -6), within(1e-9));
        assertThat(history.recent(3, HalfLife.LONG))
                .isCloseTo(Math.pow(2, -1 / 3.0) + Math.pow(2, -1 / 6.0), within(1e-9));
    }

    @Test
    void measuresAgesFromTheNewestEventOfAll() {
        view(3, 0);
        view(3, 1_000);
        view(5, 2_500);
        assertThat(history.sinceFirst(3)).isEqualTo(2_500);
        assertThat(history.sinceLast(3)).isEqualTo(1_500);
        assertThat(history.sinceLast(5)).isZero();
        view(5, 2_400); // late: the newest stays the newest
        assertThat(history.sinceLast(3)).isEqualTo(1_500);
    }

    @Test
    void knowsNothingOfItemsNeverMet() {
        view(3, 0);
        assertThat(history.total(7)).isZero();
        assertThat(history.recent(-1, HalfLife.MEDIUM)).isZero();
        assertThat(history.sinceLast(1_000_000)).isEqualTo(-1);
    }

    @Test
    void ignoresOtherKindsAndBrokenClocks() {
        history.observe(new Event(InteractionType.ORDER, 1, -1, 0, 5));
        view(1, -5);
        view(1, Long.MAX_VALUE);
        assertThat(history.total(1)).isZero();
    }

    @Test
    void isTheSameAfterARestore() throws IOException {
        view(3, 10);
        view(3, 90_000_000);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        history.save(new DataOutputStream(bytes));
        ItemHistory restored = new ItemHistory(Set.of(InteractionType.VIEW), 1_000);
        restored.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        assertThat(restored.total(3)).isEqualTo(2);
        for (HalfLife halfLife : HalfLife.values()) {
            assertThat(restored.recent(3, halfLife)).isEqualTo(history.recent(3, halfLife));
        }
        assertThat(restored.sinceFirst(3)).isEqualTo(90_000_000 - 10);
    }
}
