// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.OwnOrders;
import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What a candidate was in the same visitor's earlier orders.
 *
 * @param own orders as far as they are observed
 */
public record OwnOrderMeasures(OwnOrders own) implements SessionMeasures {

    private static final int NEVER = 1_000;

    @Override
    public List<String> names() {
        return List.of(
                "own orders",
                "own orders with it",
                "own orders since",
                "lines after it there",
                "steps from newest there",
                "session items there");
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        List<OwnOrders.Order> orders = own.of(session.visitor());
        int[] shared = new int[orders.size()];
        for (int o = 0; o < shared.length; o++) {
            for (int item : session.items()) {
                shared[o] += orders.get(o).placeOf(item) >= 0 ? 1 : 0;
            }
        }
        return item -> {
            int with = 0;
            int since = NEVER;
            int after = NEVER;
            int steps = NEVER;
            int together = 0;
            for (int o = 0; o < orders.size(); o++) {
                OwnOrders.Order order = orders.get(o);
                int place = order.placeOf(item);
                if (place >= 0) {
                    with++;
                    if (since == NEVER) {
                        since = o;
                        after = order.lines().length - 1 - place;
                    }
                    together = Math.max(together, shared[o]);
                    int newest = order.placeOf(session.last());
                    if (newest >= 0 && steps == NEVER) {
                        steps = place - newest;
                    }
                }
            }
            return new float[] {orders.size(), with, since, after, steps, together};
        };
    }
}
