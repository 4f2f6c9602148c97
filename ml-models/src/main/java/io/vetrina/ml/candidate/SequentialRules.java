// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.candidate.SessionRing.Trace;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.Session;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Which items follow which, within a few steps of a session, with age and distance weights: from plain item-to-item
 * co-occurrence to sequential rules, by {@link RuleSettings}.
 *
 * <p>Memory: 8 bytes per rule, at most {@code partners} per item, 8 bytes per item, and the traces of the open sessions.
 */
public final class SequentialRules implements CandidateSource {

    private static final int OPEN_SESSIONS = 65_536;
    private static final int LONGEST_SESSION = 200;
    private static final double DAY = 86_400_000.0;

    private final String name;
    private final RuleSettings settings;
    private final ForwardDecay decay;
    private final SessionRing open;
    private final PairCounts rules;
    private final DecayedCounts counts;

    public SequentialRules(String name, RuleSettings settings) {
        this(
                name,
                settings,
                new ForwardDecay(settings.halfLifeDays() * DAY),
                new SessionRing(OPEN_SESSIONS, Math.min(LONGEST_SESSION, settings.steps() + 1)),
                new PairCounts(settings.partners()),
                new DecayedCounts());
    }

    private SequentialRules(
            String name,
            RuleSettings settings,
            ForwardDecay decay,
            SessionRing open,
            PairCounts rules,
            DecayedCounts counts) {
        this.name = name;
        this.settings = settings;
        this.decay = decay;
        this.open = open;
        this.rules = rules;
        this.counts = counts;
    }

    /** The settings that rules are read by. */
    public RuleSettings settings() {
        return settings;
    }

    /** The same rules with other query settings; only this source observes events. */
    public SequentialRules withQuerySettings(
            int queryItems, double queryDecay, double popularityPower, double sourcePower) {
        RuleSettings other = settings.withQuerySettings(queryItems, queryDecay, popularityPower, sourcePower);
        return new SequentialRules(name, other, decay, open, rules, counts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void observe(Event event) {
        int session = event.session();
        if (!event.isUsable() || session < 0 || !settings.kinds().contains(event.kind()) || open.isForgotten(session)) {
            return;
        }
        double age = decay.weight(event.at(), this::scale);
        Trace trace = open.append(session, event.item(), event.at());
        counts.add(event.item(), age);
        int[] items = trace.items();
        for (int step = 1; step < items.length; step++) {
            int earlier = items[items.length - 1 - step];
            if (earlier != event.item()) {
                double weight = age * Math.exp(-(step - 1) / settings.stepDecay());
                rules.add(earlier, event.item(), weight);
                if (settings.backward() > 0) {
                    rules.add(event.item(), earlier, weight * settings.backward());
                }
            }
        }
    }

    private void scale(double factor) {
        counts.scale(factor);
        rules.scale(factor);
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        int[] items = session.items();
        ItemScores scores = new ItemScores(512);
        for (int step = 0; step < Math.min(settings.queryItems(), items.length); step++) {
            int from = items[items.length - 1 - step];
            double weight = Math.exp(-step / settings.queryDecay())
                    / Math.pow(Math.max(counts.get(from), Float.MIN_NORMAL), settings.sourcePower());
            rules.forEach(from, (to, sum) -> scores.add(to, (float) (weight * sum)));
        }
        return byPopularity(scores, k);
    }

    /**
     * Where the rules lead from scored items: each item spreads its score over its rules in proportion to their weight.
     *
     * @param from items with scores of any scale
     */
    ScoredItems onward(ScoredItems from, int k) {
        ItemScores scores = new ItemScores(4096);
        for (int i = 0; i < from.size(); i++) {
            int item = from.items()[i];
            double share = from.scores()[i] / Math.max(rules.total(item), Float.MIN_NORMAL);
            rules.forEach(item, (to, sum) -> scores.add(to, (float) (share * sum)));
        }
        return byPopularity(scores, k);
    }

    /** Calls for each item that an item's rules lead to, with what there is of the rule, in no particular order. */
    public void forEach(int item, ItemScores.Visitor visitor) {
        rules.forEach(item, visitor);
    }

    private ScoredItems byPopularity(ItemScores scores, int k) {
        TopItems top = new TopItems(Math.min(k, scores.size()));
        scores.forEach((item, sum) ->
                top.offer(item, (float) (sum / Math.pow(counts.get(item), settings.popularityPower()))));
        return top.best();
    }

    @Override
    public void save(DataOutput out) throws IOException {
        decay.save(out);
        open.save(out);
        rules.save(out);
        counts.save(out);
    }

    @Override
    public void restore(DataInput in) throws IOException {
        decay.restore(in);
        open.restore(in);
        rules.restore(in);
        counts.restore(in);
    }
}
