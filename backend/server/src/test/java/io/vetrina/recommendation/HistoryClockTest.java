// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HistoryClockTest {

    private static final Instant OPENING = Instant.parse("2026-05-01T12:00:00Z");
    private static final Instant NEWEST = Instant.parse("2011-10-31T17:00:00Z");

    @Test
    void bringsTheNewestPastOrderToTheOpeningAndKeepsAllDistances() {
        HistoryClock clock = HistoryClock.between(NEWEST, OPENING);
        assertThat(clock.learnt(NEWEST)).isEqualTo(OPENING);
        assertThat(clock.learnt(NEWEST.minus(Duration.ofDays(3)))).isEqualTo(OPENING.minus(Duration.ofDays(3)));
        assertThat(clock.real(clock.learnt(NEWEST))).isEqualTo(NEWEST);
        assertThat(clock.real(OPENING.plusSeconds(1))).isEqualTo(OPENING.plusSeconds(1));
    }

    @Test
    void leavesTimesAloneWhenThereIsNoPause() {
        HistoryClock clock = HistoryClock.between(OPENING.plusSeconds(5), OPENING);
        assertThat(clock.learnt(OPENING.minusSeconds(9))).isEqualTo(OPENING.minusSeconds(9));
    }
}
