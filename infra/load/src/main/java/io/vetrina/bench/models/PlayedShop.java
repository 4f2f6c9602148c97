// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.candidate.BuyAgain;
import io.vetrina.ml.candidate.CandidateSet;
import io.vetrina.ml.candidate.CandidateUnion;
import io.vetrina.ml.candidate.CoPurchase;
import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.candidate.NeighbourSettings;
import io.vetrina.ml.candidate.Returns;
import io.vetrina.ml.candidate.RuleSettings;
import io.vetrina.ml.candidate.SequentialRules;
import io.vetrina.ml.candidate.SessionNeighbours;
import io.vetrina.ml.candidate.Trending;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventKind;
import io.vetrina.ml.event.Session;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Six sources and an item history that have learnt from a shop of {@value #ITEMS} items, and sessions that ask them. */
@State(Scope.Benchmark)
public class PlayedShop {

    static final int ITEMS = 40_000;
    /** Candidates asked of each source, and ranked. */
    static final int RANKED = 200;

    private static final int EVENTS = 1_300_000;
    private static final int ASKING = 4_096;
    private static final Set<EventKind> INTEREST = Set.of(EventKind.VIEW, EventKind.CLICK, EventKind.ADD);

    final MadeShop shop = new MadeShop(ITEMS, 7);
    final ItemHistory history = new ItemHistory(INTEREST, Duration.ofDays(1).toMillis());
    final SequentialRules rules = new SequentialRules("rules", RuleSettings.sequential());
    final CandidateUnion union = new CandidateUnion(List.of(
            new SessionNeighbours("neighbours", NeighbourSettings.vstan()),
            rules,
            new CoPurchase("bought-with", Duration.ofDays(90)),
            new Returns("returns", INTEREST),
            new Trending("trending", INTEREST),
            new BuyAgain("buy-again", 1_000_000, Duration.ofDays(30))));
    private final Session[] asking = new Session[ASKING];
    private int asked;

    /** Plays the shop, which takes some seconds. */
    public PlayedShop() {
        for (int event = 0; event < EVENTS; event++) {
            Event next = shop.next();
            union.observe(next);
            history.observe(next);
        }
        for (int i = 0; i < ASKING; i++) {
            asking[i] = shop.ask();
        }
    }

    /** The next of {@value #ASKING} sessions that ask in turns. */
    Session nextAsking() {
        asked = (asked + 1) % ASKING;
        return asking[asked];
    }

    CandidateSet candidates(Session session) {
        return union.candidates(session, RANKED, RANKED);
    }
}
