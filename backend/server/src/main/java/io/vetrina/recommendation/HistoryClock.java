// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import java.time.Duration;
import java.time.Instant;

/**
 * Brings a store's past orders near to its opening. What happened years before the shop opened would otherwise count for nothing
 * against its first visitor, as all sources let old events fade; so the time between the newest past order and the first event
 * of the shop is taken as if it had not passed.
 *
 * @param opening when the shop's own events begin
 * @param pause the time left out, 0 or more
 */
record HistoryClock(Instant opening, Duration pause) {

    static HistoryClock between(Instant newestPastOrder, Instant opening) {
        Duration pause = Duration.between(newestPastOrder, opening);
        return new HistoryClock(opening, pause.isNegative() ? Duration.ZERO : pause);
    }

    /** The time to learn a past order with; what happened since the opening is learnt with its own. */
    Instant learnt(Instant real) {
        return real.isAfter(opening) ? real : real.plus(pause);
    }

    /** When something learnt at a time really happened. */
    Instant real(Instant learnt) {
        return learnt.isAfter(opening) ? learnt : learnt.minus(pause);
    }
}
