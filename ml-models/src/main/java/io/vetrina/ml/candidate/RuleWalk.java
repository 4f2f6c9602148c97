// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Session;

/**
 * Two steps along {@link SequentialRules}: from the session to what goes with its items, and on to what goes with that.
 * So items that were never seen together are found through a third, which helps most where there is little to go by: short
 * sessions and rare items. After the random walks of Choi et al., S-Walk (2022), without their matrices.
 *
 * <p>It learns nothing itself: the rules are observed and saved by the source that owns them. No memory of its own.
 */
public final class RuleWalk implements StaticSource {

    /** Best items of the first step that the second one starts from. */
    private static final int FIRST = 100;

    private final String name;
    private final CandidateSource first;
    private final SequentialRules second;

    /**
     * @param first where the first step leads
     * @param second the rules of the second step
     */
    public RuleWalk(String name, CandidateSource first, SequentialRules second) {
        this.name = name;
        this.first = first;
        this.second = second;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        return second.onward(first.candidates(session, FIRST), k);
    }
}
