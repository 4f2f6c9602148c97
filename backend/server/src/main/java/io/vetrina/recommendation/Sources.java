// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CoPurchase;
import io.vetrina.ml.candidate.Fusion;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.InteractionType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Names of the candidate sources, as answers and explanations tell them. */
final class Sources {

    static final String NEIGHBOURS = "session-neighbours";
    static final String ORDERS = "order-neighbours";
    static final String NEAR = "bought-near";
    static final String TOGETHER = "bought-together";
    static final String SIMILAR = "similar";
    static final String TRENDING = "trending";

    private static final Set<InteractionType> DEMAND =
            EnumSet.of(InteractionType.VIEW, InteractionType.CLICK, InteractionType.ADD, InteractionType.ORDER);

    private static final Set<InteractionType> ORDER = EnumSet.of(InteractionType.ORDER);

    /** Lines of an order in either direction, near ones counting more, and orders fading within some months. */
    private static final RuleSettings NEAR_IN_ORDERS = new RuleSettings(ORDER, 10, 2, 1, 100, 512, 10, 3, 0.3, 0.5);

    private static final double FLATTENING = 0.7;

    private Sources() {}

    /**
     * The sources of a store. What others did counts most, what is alike little, what everybody likes least: these two fill up
     * where nobody has been.
     */
    static CandidateUnion union(CandidateSource similar) {
        double[] weights = {1, 0.7, 1, 0.3, 0.05, 0.02};
        return new CandidateUnion(
                List.of(
                        new SessionNeighbours(NEIGHBOURS, NeighbourSettings.vstan()),
                        new SessionNeighbours(ORDERS, NeighbourSettings.vstan().of(ORDER)),
                        new SequentialRules(NEAR, NEAR_IN_ORDERS),
                        new CoPurchase(TOGETHER, Duration.ofDays(90)),
                        similar,
                        new Trending(TRENDING, DEMAND)),
                new Fusion(weights, FLATTENING, 0));
    }
}
