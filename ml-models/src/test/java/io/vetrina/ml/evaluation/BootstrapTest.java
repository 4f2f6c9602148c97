// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    @Test
    void intervalsCoverTheMeanAboutAsOftenAsTheySay() {
        long seed = 8;
        SplittableRandom random = new SplittableRandom(seed);
        int covered = 0;
        for (int round = 0; round < 300; round++) {
            double[] values = random.doubles(200).toArray();
            Interval interval = new Bootstrap(300, round)
                    .mean(values, IntStream.range(0, 200).toArray());
            covered += interval.contains(0.5) ? 1 : 0;
        }
        assertThat(covered / 300.0).as("seed " + seed).isBetween(0.90, 0.985);
    }

    @Test
    void repeatedQueriesOfASessionDoNotNarrowTheInterval() {
        SplittableRandom random = new SplittableRandom(3);
        double[] once = random.doubles(100).toArray();
        double[] fourfold = new double[400];
        int[] sessions = new int[400];
        for (int i = 0; i < 400; i++) {
            fourfold[i] = once[i / 4];
            sessions[i] = i / 4;
        }
        Bootstrap bootstrap = new Bootstrap(500, 1);
        double width = bootstrap.mean(once, IntStream.range(0, 100).toArray()).width();
        assertThat(bootstrap.mean(fourfold, sessions).width()).isEqualTo(width);
    }

    @Test
    void thePairedTestTellsARealGainFromNone() {
        SplittableRandom random = new SplittableRandom(4);
        double[] base = random.doubles(500).toArray();
        double[] better = IntStream.range(0, 500)
                .mapToDouble(i -> base[i] + 0.05 * random.nextDouble())
                .toArray();
        int[] clusters = IntStream.range(0, 500).toArray();
        Bootstrap bootstrap = new Bootstrap(500, 1);
        assertThat(bootstrap.pairedP(better, base, clusters)).isLessThan(0.01);
        assertThat(bootstrap.pairedP(base, base, clusters)).isEqualTo(1);
    }
}
