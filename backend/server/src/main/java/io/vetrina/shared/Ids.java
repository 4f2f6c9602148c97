// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes ids: UUID version 7 (RFC 9562), so that keys made close in time lie close in an index. */
public class Ids {

    private final Clock clock;
    private final RandomGenerator random;

    /** @param random secure where an id must not be guessed */
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | random.nextInt(0x1000);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
