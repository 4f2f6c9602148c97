// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.event.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorTest {

    private static final EncoderSettings SMALL = new EncoderSettings(16, 6, 16, 48, 5, 0.1f, 0.05f, 1);

    /** Items 0-19 and 20-39 are never met in one session; within a group the next item is the next number. */
    private static List<int[]> twoGroups() {
        SplittableRandom random = new SplittableRandom(2);
        List<int[]> sessions = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            int group = random.nextInt(2) * 20;
            int start = random.nextInt(20);
            sessions.add(IntStream.range(0, 4)
                    .map(step -> group + (start + step) % 20)
                    .toArray());
        }
        return sessions;
    }

    @Test
    void learnsWhichItemsBelongTogetherAndWhichComesNext() {
        SessionEncoder encoder = new EncoderTrainer(SMALL).train(twoGroups(), 40, epoch -> {});
        assertThat(IntStream.of(encoder.vectors().similar(5, 4).items())).allMatch(item -> item < 20);
        assertThat(encoder.next(new int[] {23, 24, 25}, 6).items()).contains(26);
    }

    @Test
    void sameSessionsAndSeedGiveTheSameVectors() {
        float[] once =
                new EncoderTrainer(SMALL).train(twoGroups(), 40, epoch -> {}).encode(new int[] {1, 2});
        float[] twice =
                new EncoderTrainer(SMALL).train(twoGroups(), 40, epoch -> {}).encode(new int[] {1, 2});
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void seldomItemsAreDrawnToTheSessionsThatGoOnToThem() {
        ItemVectors vectors = new ItemVectors(new float[][] {{2, 0}, {0, 1}, {0, 3}}, 2);
        SessionEncoder encoder = new SessionEncoder(vectors, vectors, new float[] {1}, 0.1f);
        // After 0, which points along (1, 0), item 1 came once and item 2 three times; 0 itself never came next.
        List<int[]> sessions = List.of(new int[] {0, 1}, new int[] {0, 2}, new int[] {0, 2}, new int[] {0, 2});
        ItemVectors next = new TargetVectors(new EncoderExamples(sessions), encoder).drawn();
        assertThat(next.direction(0)).containsExactly(1, 0);
        assertThat(next.direction(1))
                .containsExactly(new float[] {0.6f, 0.8f}, within(1e-6f)); // (3/4, 1) made one long
        float length = (float) Math.hypot(0.5, 1);
        assertThat(next.direction(2)).containsExactly(new float[] {0.5f / length, 1 / length}, within(1e-6f)); // 3/6
        assertThat(encoder.withNext(next).next(new int[] {0}, 3).items()).containsExactly(0, 1, 2);
    }

    @Test
    void nothingToLearnFromGivesNothing() {
        SessionEncoder none = new EncoderTrainer(SMALL).train(List.of(), 10, epoch -> {});
        assertThat(none.next(new int[] {1}, 5).size()).isZero();
        SessionEncoder single = new EncoderTrainer(SMALL).train(List.of(new int[] {3}), 10, epoch -> {});
        assertThat(single.next(new int[] {99, -1}, 5).size()).isZero();
    }

    @Test
    void nearestIsExhaustiveAcrossBlocks() {
        SplittableRandom random = new SplittableRandom(6);
        float[][] rows = new float[1_500][8];
        for (float[] row : rows) {
            for (int d = 0; d < 8; d++) {
                row[d] = (float) random.nextGaussian();
            }
        }
        ItemVectors vectors = new ItemVectors(rows, 8);
        int[] byHand = IntStream.range(0, 1_500)
                .filter(item -> item != 1_100)
                .boxed()
                .sorted((a, b) -> Float.compare(vectors.cosine(1_100, b), vectors.cosine(1_100, a)))
                .limit(10)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(vectors.similar(1_100, 10).items()).isEqualTo(byHand);
    }

    @Test
    void titlesThatShareRareWordsAreNear() {
        ItemVectors titles = TitleVectors.of(
                List.of("red paper lantern", "blue paper lantern", "red bicycle bell", "", "steel bicycle bell"), 256);
        assertThat(titles.similar(1, 1).items()).containsExactly(0);
        assertThat(titles.similar(4, 1).items()).containsExactly(2);
        assertThat(titles.knows(3)).isFalse();
        assertThat(titles.cosine(0, 0)).isCloseTo(1, within(1e-5f));
        VectorNeighbours cold = VectorNeighbours.ofContent("titles", titles);
        assertThat(cold.candidates(Session.of(0, 0), 5).items()).contains(1);
        assertThat(cold.candidates(Session.of(0, 3), 5).size()).isZero();
    }
}
