// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.BuyAgain;
import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CoPurchase;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.Revisits;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Six sources and an item history trained on a synthetic stream of {@value #ITEMS} items, and sessions to query them with. */
@State(Scope.Benchmark)
public class TrainedSources {

    static final int ITEMS = 40_000;
    /** Candidates asked of each source, and ranked. */
    static final int RANKED = 200;

    private static final int EVENTS = 1_300_000;
    private static final int QUERIES = 4_096;
    private static final Set<InteractionType> INTEREST =
            Set.of(InteractionType.VIEW, InteractionType.CLICK, InteractionType.ADD);

    final SyntheticStream stream = new SyntheticStream(ITEMS, 7);
    final ItemHistory history = new ItemHistory(INTEREST, Duration.ofDays(1).toMillis());
    final SequentialRules rules = new SequentialRules("rules", RuleSettings.sequential());
    final CandidateUnion union = new CandidateUnion(List.of(
            new SessionNeighbours("neighbours", NeighbourSettings.vstan()),
            rules,
            new CoPurchase("bought-with", Duration.ofDays(90)),
            new Revisits("returns", INTEREST),
            new Trending("trending", INTEREST),
            new BuyAgain("buy-again", 1_000_000, Duration.ofDays(30))));
    private final Session[] queries = new Session[QUERIES];
    private int turn;

    /** Observes the stream, which takes some seconds. */
    public TrainedSources() {
        for (int event = 0; event < EVENTS; event++) {
            Event next = stream.next();
            union.observe(next);
            history.observe(next);
        }
        for (int i = 0; i < QUERIES; i++) {
            queries[i] = stream.query();
        }
    }

    /** The next of {@value #QUERIES} sessions in turns. */
    Session nextQuery() {
        turn = (turn + 1) % QUERIES;
        return queries[turn];
    }

    CandidateSet candidates(Session session) {
        return union.candidates(session, RANKED, RANKED);
    }
}
