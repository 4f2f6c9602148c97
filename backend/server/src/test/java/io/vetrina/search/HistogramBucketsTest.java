// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramBucketsTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0..0",
        "1, 1..2",
        "3, 2..5",
        "5, 5..10",
        "9.99, 5..10",
        "10, 10..20",
        "0.3, 0.2..0.5",
        "-0.0000000005, -0.000000001..-0.0000000005",
        "-15, -20..-10"
    })
    void aNumberLiesInOneBucketLowerEndIncluded(double number, String bucket) {
        assertThat(HistogramBuckets.of(number)).isEqualTo(bucket);
    }

    @Test
    void theBucketOfATinyNumberCanBeAskedFor() {
        assertThat(NumberRange.parse(HistogramBuckets.of(-5.138133551948862E-10)))
                .isNotNull();
    }

    @Test
    void everyBucketIsKnownAsOneAndOtherRangesAreNot() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 10_000; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(12) - 5.0);
            String bucket = HistogramBuckets.of(number);
            NumberRange range = NumberRange.parse(bucket);
            assertThat(range).as("seed %d, %s", seed, number).isNotNull();
            assertThat(HistogramBuckets.isBucket(bucket, range.from(), range.to()))
                    .as("seed %d, %s", seed, bucket)
                    .isTrue();
        }
        assertThat(HistogramBuckets.isBucket("10..50", 10, 50)).isFalse();
        assertThat(HistogramBuckets.isBucket("7..8", 7, 8)).isFalse();
    }
}
