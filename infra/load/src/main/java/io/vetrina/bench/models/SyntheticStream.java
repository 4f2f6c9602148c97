// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.SplittableRandom;

/**
 * A synthetic stream of behaviour, the same for the same seed: items fall into neighbourhoods of {@value #NEIGHBOURHOOD},
 * popular ones are viewed more often (Zipf), a session stays in one or two neighbourhoods, one session in ten orders.
 */
public final class SyntheticStream {

    private static final int NEIGHBOURHOOD = 40;
    private static final long GAP = 20_000;

    private final SplittableRandom random;
    private final int items;
    private int session = -1;
    private int visitor;
    private boolean orders;
    private boolean isOrderDue;
    private int[] viewed = {};
    private int place;
    private long now = 1_700_000_000_000L;

    public SyntheticStream(int items, long seed) {
        this.items = items;
        random = new SplittableRandom(seed);
    }

    /** The next event: sessions one after another, each item that is ordered viewed just before. */
    public Event next() {
        if (place == viewed.length) {
            visitor = random.nextInt(items * 4);
            orders = random.nextInt(10) == 0;
            viewed = items();
            place = 0;
            session++;
        }
        if (isOrderDue) {
            isOrderDue = false;
            return new Event(InteractionType.ORDER, viewed[place++], visitor, session, now);
        }
        now += random.nextLong(GAP / 10);
        isOrderDue = orders;
        return new Event(InteractionType.VIEW, viewed[orders ? place : place++], visitor, session, now);
    }

    /** A session to query with. */
    public Session query() {
        return new Session(random.nextInt(items * 4), items(), now);
    }

    private int[] items() {
        int length = 1 + random.nextInt(9);
        int home = popular(items / NEIGHBOURHOOD);
        int[] viewed = new int[length];
        for (int i = 0; i < length; i++) {
            if (random.nextInt(8) == 0) {
                home = popular(items / NEIGHBOURHOOD);
            }
            viewed[i] = home * NEIGHBOURHOOD + popular(NEIGHBOURHOOD);
        }
        return viewed;
    }

    /** Small numbers more often than large: about Zipf's law with exponent 1. */
    private int popular(int below) {
        return (int) Math.min(below - 1, Math.floor(Math.pow(below, random.nextDouble())) - 1);
    }
}
