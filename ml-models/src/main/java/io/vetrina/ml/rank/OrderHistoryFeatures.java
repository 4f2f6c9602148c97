// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.OrderHistory;
import io.vetrina.ml.event.Session;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Where a candidate stood in the same visitor's earlier orders, and how often visitors order it again.
 *
 * @param own orders as far as they are observed
 */
public record OrderHistoryFeatures(OrderHistory own) implements SessionFeatures {

    private static final int NEVER = 1_000;
    private static final double DAY = 86_400_000.0;
    private static final List<String> NAMES = List.of(
            "own orders",
            "own orders with it",
            "own orders since",
            "lines after it there",
            "steps from newest there",
            "session items there",
            "own orders that end with it",
            "days since own order with it",
            "days since own order",
            "share of session in own orders",
            "log session length over own orders",
            "share of lines again",
            "share of lines first");

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        List<OrderHistory.Order> orders = own.of(session.visitor());
        int[] shared = new int[orders.size()];
        for (int o = 0; o < shared.length; o++) {
            for (int item : session.items()) {
                shared[o] += orders.get(o).placeOf(item) >= 0 ? 1 : 0;
            }
        }
        float sinceOrder = orders.isEmpty() ? NEVER : days(orders.getFirst(), session);
        float sharedBefore = sharedBefore(orders, session);
        float length = length(orders, session);
        return item -> {
            int with = 0;
            int since = NEVER;
            int after = NEVER;
            int steps = NEVER;
            int together = 0;
            int last = 0;
            for (int o = 0; o < orders.size(); o++) {
                OrderHistory.Order order = orders.get(o);
                int place = order.placeOf(item);
                if (place >= 0) {
                    with++;
                    if (since == NEVER) {
                        since = o;
                        after = order.lines().length - 1 - place;
                    }
                    last += place == order.lines().length - 1 ? 1 : 0;
                    together = Math.max(together, shared[o]);
                    int newest = order.placeOf(session.last());
                    if (newest >= 0 && steps == NEVER) {
                        steps = place - newest;
                    }
                }
            }
            float sinceWith = since == NEVER ? NEVER : days(orders.get(since), session);
            return new float[] {
                orders.size(),
                with,
                since,
                after,
                steps,
                together,
                last,
                sinceWith,
                sinceOrder,
                sharedBefore,
                length,
                (float) own.repeats().againShare(item),
                (float) own.repeats().firstShare(item)
            };
        };
    }

    private static float days(OrderHistory.Order order, Session session) {
        return (float) (Math.max(0, session.now() - order.at()) / DAY);
    }

    /** The share of the session's items that the visitor had ordered before, -1 where there is nothing to tell from. */
    private static float sharedBefore(List<OrderHistory.Order> orders, Session session) {
        if (orders.isEmpty() || session.items().length == 0) {
            return -1;
        }
        long before = Arrays.stream(session.items())
                .filter(item -> orders.stream().anyMatch(order -> order.placeOf(item) >= 0))
                .count();
        return (float) before / session.items().length;
    }

    private static float length(List<OrderHistory.Order> orders, Session session) {
        double mean = orders.stream()
                .mapToInt(order -> order.lines().length)
                .average()
                .orElse(session.items().length + 1);
        return (float) Math.log((session.items().length + 1) / mean);
    }
}
