// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopItemsTest {

    @Test
    void keepsTheBestOfManyAsSortingWouldEqualScoresBySmallerItem() {
        SplittableRandom random = new SplittableRandom(3);
        float[] scores = new float[500];
        for (int item = 0; item < scores.length; item++) {
            scores[item] = random.nextInt(-50, 50) / 7f;
        }
        List<Integer> sorted = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -scores[item])
                        .thenComparingInt(item -> item))
                .toList();
        for (int k : new int[] {1, 2, 7, 100, 499, 500, 900}) {
            TopItems top = new TopItems(k);
            sorted.stream()
                    .sorted(Comparator.comparingInt(item -> item * 31 % 500))
                    .forEach(item -> top.offer(item, scores[item]));
            ScoredItems best = top.best();
            assertThat(best.items())
                    .containsExactly(
                            sorted.stream().limit(k).mapToInt(item -> item).toArray());
            for (int rank = 0; rank < best.size(); rank++) {
                assertThat(best.scores()[rank]).isEqualTo(scores[best.items()[rank]]);
            }
        }
    }

    @Test
    void refusesOnlyScoresBelowTheWorstOfAFullHouse() {
        TopItems top = new TopItems(2);
        top.offer(5, 1);
        assertThat(top.refuses(-9)).isFalse();
        top.offer(6, 3);
        assertThat(top.refuses(0.5f)).isTrue();
        assertThat(top.refuses(1)).isFalse(); // a smaller item would take the place
        top.offer(4, 1);
        assertThat(top.best().items()).containsExactly(6, 4);
        assertThat(new TopItems(0).refuses(1)).isTrue();
    }

    @Test
    void takesBothZerosForTheSame() {
        TopItems top = new TopItems(2);
        top.offer(2, 0f);
        top.offer(1, -0f);
        assertThat(top.best().items()).containsExactly(1, 2);
    }
}
