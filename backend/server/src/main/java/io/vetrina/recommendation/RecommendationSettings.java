// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param trainEvery pause between two trainings
 * @param learnUntil past orders from then on are not learnt from, so that they can be replayed as if they came now; all are when
 *     null
 */
@ConfigurationProperties("vetrina.recommendation")
record RecommendationSettings(
        @DefaultValue("5m") Duration trainEvery, @Nullable Instant learnUntil) {

    boolean mayLearn(Instant placedAt) {
        return learnUntil == null || placedAt.isBefore(learnUntil);
    }

    /** What is learnt from, in words. */
    String history() {
        return learnUntil == null ? "past orders" : "past orders before " + learnUntil;
    }
}
