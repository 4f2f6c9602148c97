// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.InteractionType;
import java.util.EnumSet;
import java.util.Set;

/**
 * How sequential rules are counted and read. Distances are divided by their scale and go through {@code exp(-x)}.
 *
 * @param kinds kinds of events that make up sessions
 * @param steps most steps between the two items of a rule
 * @param stepDecay scale, in items, of the weight of a rule over more steps
 * @param backward weight, from 0 to 1, of the rule from the later to the earlier item
 * @param halfLifeDays days until an observation counts half
 * @param partners most rules kept per item
 * @param queryItems newest items of the asking session whose rules are read
 * @param queryDecay scale, in items, of the weight of older items of the asking session
 * @param popularityPower scores are divided by the target's count to this power: 0 gives the most frequent, 0.5
 *     with {@code backward} 1 the cosine
 * @param sourcePower scores are divided by the asking item's count to this power: 1 gives probabilities
 */
public record RuleSettings(
        Set<InteractionType> kinds,
        int steps,
        double stepDecay,
        double backward,
        double halfLifeDays,
        int partners,
        int queryItems,
        double queryDecay,
        double popularityPower,
        double sourcePower) {

    public RuleSettings {
        if (steps < 1 || partners < 1 || queryItems < 1) {
            throw new IllegalArgumentException("sizes must be at least 1");
        }
        kinds = Set.copyOf(kinds);
    }

    /** The same rules with other query settings. */
    RuleSettings withQuerySettings(int items, double decay, double popularity, double source) {
        return new RuleSettings(
                kinds, steps, stepDecay, backward, halfLifeDays, partners, items, decay, popularity, source);
    }

    /** Rules over up to ten steps, as in Kamehkhosh, Jannach and Ludewig (2017), with age. */
    public static RuleSettings sequential() {
        Set<InteractionType> interest = EnumSet.of(InteractionType.VIEW, InteractionType.CLICK, InteractionType.ADD);
        return new RuleSettings(interest, 10, 2, 0.3, 60, 256, 5, 1.5, 0.1, 0.5);
    }

    /** Item to item cosine over co-occurrence: the usual baseline. */
    public static RuleSettings cosine(Set<InteractionType> kinds) {
        double off = Double.POSITIVE_INFINITY;
        return new RuleSettings(kinds, 1_000, off, 1, off, 1_024, 1_000, off, 0.5, 0.5);
    }
}
