// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.EventStore;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final int EVENTS = 10_000_000;
    private static final int PER_SESSION = 5;
    private static final int VISITORS = 10_000;

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void tenMillionEventsStayWithinTheStatedBounds() {
        NeighbourSettings settings = NeighbourSettings.vstan();
        long before = used();
        SessionNeighbours neighbours = new SessionNeighbours("neighbours", settings);
        EventStore store = new EventStore(1_000_000);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < EVENTS; i++) {
            Event event = new Event(InteractionType.VIEW, random.nextInt(40_000), -1, i / PER_SESSION, i);
            neighbours.observe(event);
            store.add(event);
        }
        long taken = used() - before;
        // 500,000 sessions of 40 + 4 x 5 bytes and a slot; rings of at most 2 x 250 sessions for 40,000 items
        long sessions = settings.sessions() * (40L + 4 * PER_SESSION + 4);
        long rings = 40_000 * (64L + 4 * 512);
        assertThat(taken).isLessThan(sessions + rings + 21_000_000 + 10_000_000);
        assertThat(store.size()).isEqualTo(1_000_000);
        assertThat(neighbours.candidates(Session.of(EVENTS, 1), 5).size()).isEqualTo(5);
    }

    @Test
    void allSourcesTogetherStayWithinTheirBounds() {
        Set<InteractionType> views = Set.of(InteractionType.VIEW);
        int items = 20_000;
        long before = used();
        ItemHistory history = new ItemHistory(views, 1e6);
        CandidateUnion union = new CandidateUnion(List.of(
                new SequentialRules("rules", new RuleSettings(views, 3, 2, 0, 60, 128, 5, 2, 0, 0.5)),
                new CoPurchase("bought-with", Duration.ofDays(90)),
                new Revisits("returns", views),
                new Trending("trending", views),
                new BuyAgain("buy-again", VISITORS, Duration.ofDays(30)),
                new OrderHistory("own-orders", VISITORS),
                new LastItems("endings", views, 1e6)));
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < EVENTS; i++) {
            InteractionType kind = i % (4 * PER_SESSION) < PER_SESSION ? InteractionType.ORDER : InteractionType.VIEW;
            Event event = new Event(kind, random.nextInt(items), random.nextInt(VISITORS), i / PER_SESSION, i);
            union.observe(event);
            history.observe(event);
        }
        long taken = used() - before;
        // Rules and co-purchases: 8 bytes per pair and item; trending and endings 16, history 32 per item, arrays grown
        // by
        // doubling.
        long perItem = 8 * (128 + 1) + 8 * (512 + 1) + 2 * (16 + 16 + 32);
        // Open sessions of rules, returns and endings, open orders: 40 bytes, at most 4 each for the items kept, and a
        // slot.
        long traces = 3 * 65_536 * (44L + 4 * PER_SESSION) + 16_384 * (44L + 4 * PER_SESSION);
        // Buy-again keeps at most so many items of a visitor, 24 bytes each, in four arrays.
        // Own orders: so many per visitor at most, each with its lines and 60 bytes.
        long visitors = VISITORS * (BuyAgain.KEPT * 24L + 150 + OrderHistory.ORDERS * (60L + 4 * PER_SESSION) + 100);
        assertThat(taken).isLessThan(items * perItem + traces + visitors + 10_000_000);
        assertThat(union.candidates(Session.of(EVENTS, 1), 50, 20).size()).isEqualTo(20);
    }
}
