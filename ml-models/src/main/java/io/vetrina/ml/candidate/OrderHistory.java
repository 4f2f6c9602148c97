// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the same visitor's earlier orders hold, above all next to the lines of the present one: many orders are written
 * from the same list again. A line at place {@code i} of the visitor's {@code r}-th newest order scores
 * {@code 0.8^r * (0.05 + sum exp(-s / 3) * exp(-(|i - p| - 1) / 4))}, the sum over the present lines that the order holds
 * too: at place {@code p} there, {@code s} steps from the end here; lines before {@code p} count half.
 *
 * <p>Memory: at most {@value #ORDERS} orders of {@value #LINES} lines per visitor, 70 bytes per order and 4 per line, for
 * visitors below the capacity; others have none. 24 bytes per item.
 */
public final class OrderHistory implements CandidateSource {

    static final int ORDERS = 32;
    static final int LINES = 128;
    private static final double OLDER = 0.8;
    private static final double ANYWHERE = 0.05;
    private static final double BACKWARD = 0.5;
    private static final double[] BY_STEP = decay(20, 3);
    private static final double[] BY_DISTANCE = decay(LINES, 4);

    /** One order, its lines as they were written; replaced whole. {@code at} is in milliseconds since the epoch. */
    @SuppressWarnings("ArrayRecordComponent") // read in inner loops
    public record Order(int number, long at, int[] lines) {

        Order with(int item) {
            int[] longer = Arrays.copyOf(lines, lines.length + 1);
            longer[lines.length] = item;
            return new Order(number, at, longer);
        }

        /** Where an item stands, or -1. */
        public int placeOf(int item) {
            for (int place = 0; place < lines.length; place++) {
                if (lines[place] == item) {
                    return place;
                }
            }
            return -1;
        }
    }

    private final String name;
    private final PerId<List<Order>> orders;
    private final RepurchaseCounts repeats = new RepurchaseCounts();

    /** @param visitors most visitors with a history */
    public OrderHistory(String name, int visitors) {
        this.name = name;
        orders = new PerId<>(visitors);
    }

    @Override
    public String name() {
        return name;
    }

    /** A visitor's orders, newest first. */
    public List<Order> of(int visitor) {
        return orders.get(visitor, List.of());
    }

    /** What visitors order again. */
    public RepurchaseCounts repeats() {
        return repeats;
    }

    @Override
    public void observe(Event event) {
        if (event.kind() != InteractionType.ORDER || !event.isUsable() || event.session() < 0) {
            return;
        }
        if (event.visitor() < 0) {
            repeats.addUnknown(event.item());
            return;
        }
        List<Order> before = orders.get(event.visitor(), List.of());
        repeats.add(
                event.item(),
                before.stream()
                        .anyMatch(order -> order.number() != event.session() && order.placeOf(event.item()) >= 0));
        List<Order> after = new ArrayList<>(before);
        if (before.isEmpty() || before.getFirst().number() < event.session()) {
            after.addFirst(new Order(event.session(), event.at(), new int[] {event.item()}));
        } else if (before.getFirst().number() == event.session()
                && before.getFirst().lines().length < LINES) {
            after.set(0, before.getFirst().with(event.item()));
        }
        orders.set(event.visitor(), List.copyOf(after.subList(0, Math.min(ORDERS, after.size()))));
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        ItemScores scores = new ItemScores(256);
        double weight = 1;
        for (Order order : orders.get(session.visitor(), List.of())) {
            score(order, session, weight, scores);
            weight *= OLDER;
        }
        return scores.top(k);
    }

    private static double[] decay(int length, double scale) {
        return IntStream.range(0, length).mapToDouble(i -> Math.exp(-i / scale)).toArray();
    }

    private static void score(Order order, Session session, double weight, ItemScores scores) {
        double[] near = new double[order.lines().length];
        Arrays.fill(near, ANYWHERE);
        int[] items = session.items();
        for (int step = 0; step < Math.min(BY_STEP.length, items.length); step++) {
            int match = order.placeOf(items[items.length - 1 - step]);
            for (int place = 0; match >= 0 && place < near.length; place++) {
                if (place != match) {
                    double direction = place < match ? BACKWARD : 1;
                    near[place] += direction * BY_STEP[step] * BY_DISTANCE[Math.abs(place - match) - 1];
                }
            }
        }
        for (int place = 0; place < near.length; place++) {
            scores.add(order.lines()[place], (float) (weight * near[place]));
        }
    }

    @Override
    public void save(DataOutput out) throws IOException {
        orders.save(out, OrderHistory::write);
        repeats.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        orders.restore(in, OrderHistory::read);
        repeats.restore(in);
    }

    private static void write(List<Order> orders, DataOutput out) throws IOException {
        out.writeInt(orders.size());
        for (Order order : orders) {
            out.writeInt(order.number());
            out.writeLong(order.at());
            out.writeInt(order.lines().length);
            for (int item : order.lines()) {
                out.writeInt(item);
            }
        }
    }

    private static List<Order> read(DataInput in) throws IOException {
        List<Order> orders = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            int number = in.readInt();
            long at = in.readLong();
            int[] lines = new int[in.readInt()];
            for (int i = 0; i < lines.length; i++) {
                lines[i] = in.readInt();
            }
            orders.add(new Order(number, at, lines));
        }
        return List.copyOf(orders);
    }
}
