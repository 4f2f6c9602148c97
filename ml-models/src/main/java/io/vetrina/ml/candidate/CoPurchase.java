// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;

/**
 * What is bought together more often than chance would have it: orders that hold both items against those that hold
 * one or none, by the log-likelihood ratio (Dunning, 1993), older orders counting less. The lines of an order are
 * {@link InteractionType#ORDER} events with the same session id.
 *
 * <p>Memory: 8 bytes per pair, at most {@value #PARTNERS} per item, 8 bytes per item, and the newest orders.
 */
public final class CoPurchase implements CandidateSource {

    private static final int PARTNERS = 512;
    private static final int OPEN_ORDERS = 16_384;
    private static final int LARGEST_ORDER = 100;

    private final String name;
    private final ForwardDecay decay;
    private final SessionRing open = new SessionRing(OPEN_ORDERS, LARGEST_ORDER);
    private final PairCounts together = new PairCounts(PARTNERS);
    private final DecayedCounts orders = new DecayedCounts();
    private volatile double total;

    /** @param halfLife time until an order counts half */
    public CoPurchase(String name, Duration halfLife) {
        this.name = name;
        decay = new ForwardDecay((double) halfLife.toMillis());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    public void observe(Event event) {
        int order = event.session();
        if (event.kind() != InteractionType.ORDER || !event.isUsable() || order < 0 || open.isForgotten(order)) {
            return;
        }
        Trace before = open.get(order);
        if (before != null && before.contains(event.item())) {
            return;
        }
        double age = decay.weight(event.at(), this::scale);
        open.append(order, event.item(), event.at());
        orders.add(event.item(), age);
        if (before == null) {
            total = total + age;
            return;
        }
        for (int other : before.items()) {
            together.add(other, event.item(), age);
            together.add(event.item(), other, age);
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // one writer
    private void scale(double factor) {
        total = total * factor;
        orders.scale(factor);
        together.scale(factor);
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        ItemScores scores = new ItemScores(512);
        double all = total;
        for (int item : session.items()) {
            double withItem = orders.get(item);
            together.forEach(item, (other, both) -> {
                double ratio = LogLikelihood.ratio(both, withItem, orders.get(other), all) / all;
                if (ratio > 0 && !session.contains(other)) {
                    scores.add(other, (float) ratio);
                }
            });
        }
        return scores.top(k);
    }

    @Override
    public void save(DataOutput out) throws IOException {
        out.writeDouble(total);
        decay.save(out);
        open.save(out);
        together.save(out);
        orders.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        total = in.readDouble();
        decay.restore(in);
        open.restore(in);
        together.restore(in);
        orders.restore(in);
    }
}
