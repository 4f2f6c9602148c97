// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BasketSourcesTest {

    private static final Set<InteractionType> ORDERS = Set.of(InteractionType.ORDER);
    private static final int VISITOR = 5;

    private static void order(CandidateSource source, int order, long at, int... items) {
        for (int item : items) {
            source.observe(new Event(InteractionType.ORDER, item, VISITOR, order, at));
        }
    }

    @Test
    void endingsAreWhatStoodLast() {
        LastItems endings = new LastItems("endings", ORDERS, Double.POSITIVE_INFINITY);
        order(endings, 0, 0, 1, 2, 9);
        order(endings, 1, 0, 9, 3);
        order(endings, 2, 0, 4, 9);
        ScoredItems found = endings.candidates(Session.of(0, 1), 5);
        assertThat(found.items()).containsExactly(9, 3);
        assertThat(found.scores()).containsExactly(2, 1);
        // 3 ends among 7 lines; item 9 ended two of its three orders, item 1 none of its one
        double mean = 3 / 7.0;
        assertThat(endings.meanShare()).isCloseTo(mean, within(1e-12));
        assertThat(endings.share(9)).isCloseTo((2 + 5 * mean) / (3 + 5), within(1e-12));
        assertThat(endings.share(1)).isCloseTo(5 * mean / (1 + 5), within(1e-12));
    }

    @Test
    void endingsHalveAfterTheHalfLife() {
        LastItems endings = new LastItems("endings", ORDERS, 1_000);
        order(endings, 0, 0, 1, 2);
        order(endings, 1, 1_000, 1, 3);
        ScoredItems found = endings.candidates(Session.of(1_000), 5);
        assertThat(found.items()).containsExactly(3, 2);
        assertThat(found.scores()[0] / found.scores()[1]).isCloseTo(2, within(1e-4f));
    }

    @Test
    void ownOrdersFollowTheOldListFromTheLinesOfTheNewOne() {
        OrderHistory own = new OrderHistory("own-orders", 10);
        order(own, 0, 0, 1, 2, 3, 4);
        ScoredItems found = own.candidates(new Session(VISITOR, new int[] {2}, 0), 5);
        assertThat(found.items()).containsExactly(3, 4, 1, 2);
        assertThat(found.scores())
                .containsExactly(new float[] {1.05f, (float) (0.05 + Math.exp(-0.25)), 0.55f, 0.05f}, within(1e-6f));
        assertThat(own.candidates(new Session(VISITOR + 1, new int[] {2}, 0), 5).size())
                .isZero();
    }

    @Test
    void olderOwnOrdersCountLess() {
        OrderHistory own = new OrderHistory("own-orders", 10);
        order(own, 0, 0, 1);
        order(own, 1, 0, 2);
        ScoredItems found = own.candidates(new Session(VISITOR, new int[0], 0), 5);
        assertThat(found.items()).containsExactly(2, 1);
        assertThat(found.scores()).containsExactly(new float[] {0.05f, 0.04f}, within(1e-6f));
    }

    @Test
    void ownOrdersAreBoundedAndKeepTheNewest() {
        OrderHistory own = new OrderHistory("own-orders", 10);
        for (int number = 0; number < 100; number++) {
            order(own, number, number, IntStream.range(0, 200).toArray());
        }
        assertThat(own.of(VISITOR)).hasSize(OrderHistory.ORDERS);
        assertThat(own.of(VISITOR).getFirst().number()).isEqualTo(99);
        assertThat(own.of(VISITOR).getFirst().lines()).hasSize(OrderHistory.LINES);
    }

    @Test
    void siblingsStandNearInTheCatalogue() {
        CatalogueOrder catalogue = new CatalogueOrder(List.of("22699", "22697", "84029g", "22698", "84029E"));
        assertThat(IntStream.range(0, 5).map(catalogue::item)).containsExactly(1, 3, 0, 4, 2);
        assertThat(catalogue.place(4)).isEqualTo(3);
        assertThat(catalogue.place(7)).isEqualTo(-1);
        ScoredItems found = new CatalogueNeighbours("siblings", catalogue).candidates(Session.of(0, 2, 1), 5);
        // by place 1, 3, 0, 4, 2: item 3 is one place from item 1 and three from item 2, which was met a step earlier
        assertThat(found.items()).containsExactly(3, 4, 0, 2, 1);
        assertThat(found.scores())
                .containsExactly(
                        new float[] {1 + 0.5f / 3, 1 / 3f + 0.5f, 1 / 2f + 0.5f / 2, 1 / 4f, 0.5f / 4}, within(1e-6f));
    }
}
