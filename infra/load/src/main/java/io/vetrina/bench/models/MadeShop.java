// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import io.vetrina.ml.event.Session;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * A made stream of behaviour, the same for the same seed: items fall into neighbourhoods of {@value #NEIGHBOURHOOD},
 * popular ones are met more often (Zipf), a session stays in one or two neighbourhoods, one session in ten orders.
 */
public final class MadeShop {

    private static final int NEIGHBOURHOOD = 40;
    private static final long GAP = 20_000;

    private final SplittableRandom random;
    private final int items;
    private int session;
    private long now = 1_700_000_000_000L;

    public MadeShop(int items, long seed) {
        this.items = items;
        random = new SplittableRandom(seed);
    }

    /** Plays whole sessions until at least so many events were shown, and returns how many were. */
    public long play(long events, Consumer<Event> shop) {
        long shown = 0;
        while (shown < events) {
            int visitor = random.nextInt(items * 4);
            boolean orders = random.nextInt(10) == 0;
            int[] met = items();
            for (int item : met) {
                now += random.nextLong(GAP / 10);
                shop.accept(new Event(EventKind.VIEW, item, visitor, session, now));
                if (orders) {
                    shop.accept(new Event(EventKind.ORDER, item, visitor, session, now));
                    shown++;
                }
            }
            shown += met.length;
            session++;
        }
        return shown;
    }

    /** A session that asks. */
    public Session ask() {
        return new Session(random.nextInt(items * 4), items(), now);
    }

    private int[] items() {
        int length = 1 + random.nextInt(9);
        int home = popular(items / NEIGHBOURHOOD);
        int[] met = new int[length];
        for (int i = 0; i < length; i++) {
            if (random.nextInt(8) == 0) {
                home = popular(items / NEIGHBOURHOOD);
            }
            met[i] = home * NEIGHBOURHOOD + popular(NEIGHBOURHOOD);
        }
        return met;
    }

    /** Small numbers more often than large: about Zipf's law with exponent 1. */
    private int popular(int below) {
        return (int) Math.min(below - 1, Math.floor(Math.pow(below, random.nextDouble())) - 1);
    }
}
