// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.ScoredItems;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListMetricsTest {

    @Test
    void agreesWithTwoListsWorkedByHand() {
        int[] events = {4, 2, 1, 1};
        List<ScoredItems> lists = List.of(
                new ScoredItems(new int[] {0, 1}, new float[] {2, 1}), new ScoredItems(new int[] {0}, new float[] {1}));
        ListMetrics metrics = ListMetrics.of(lists, events, (a, b) -> 0.25);
        assertThat(metrics.coverage()).isEqualTo(0.5);
        assertThat(metrics.popularity()).isCloseTo((1 + 0.5 + 1) / 3, within(1e-12));
        assertThat(metrics.diversity()).isEqualTo(0.75);
        assertThat(metrics.novelty()).isCloseTo((1 + 2 + 1) / 3.0, within(1e-12)); // halves, quarters: 1 and 2 bits
    }

    @Test
    void noListsHaveNoProperties() {
        assertThat(ListMetrics.of(List.of(), new int[0], (a, b) -> 0)).isEqualTo(new ListMetrics(0, 0, 0, 0));
    }
}
