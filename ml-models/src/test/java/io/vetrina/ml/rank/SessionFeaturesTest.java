// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CatalogueOrder;
import io.vetrina.ml.candidate.LastItems;
import io.vetrina.ml.candidate.OrderHistory;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.event.InteractionType;
import io.vetrina.ml.event.Session;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SessionFeaturesTest {

    private static final int VISITOR = 3;
    private static final long DAY = 86_400_000;

    private static void order(CandidateSource source, int order, int... items) {
        for (int item : items) {
            source.observe(new Event(InteractionType.ORDER, item, VISITOR, order, order * DAY));
        }
    }

    private static float feature(SessionFeatures features, String name, Session session, int item) {
        float[] row = features.of(session).apply(item);
        assertThat(row).hasSize(features.names().size());
        return row[features.names().indexOf(name)];
    }

    @Test
    void endingsAreMeasuredAgainstTheMean() {
        LastItems endings = new LastItems("endings", Set.of(InteractionType.ORDER), Double.POSITIVE_INFINITY);
        LastItemFeatures features = new LastItemFeatures(endings);
        Session session = Session.of(0, 1);
        assertThat(feature(features, "log ending share over mean", session, 2)).isFinite();
        order(endings, 0, 1, 2);
        order(endings, 1, 3, 2);
        // half of the four lines were last; item 2 always: (2 + 5 / 2) / (2 + 5) over 1 / 2
        assertThat(feature(features, "log ending share over mean", session, 2))
                .isCloseTo((float) Math.log(9 / 7.0), within(1e-6f));
        assertThat(feature(features, "log ending share over mean", session, 77)).isZero();
    }

    @Test
    void ownOrdersTellWhenAndWhereAnItemStoodThere() {
        OrderHistory own = new OrderHistory("own-orders", 10);
        order(own, 0, 1, 2, 3, 4);
        order(own, 1, 3, 2, 5);
        order(own, 2, 6, 7);
        OrderHistoryFeatures features = new OrderHistoryFeatures(own);
        Session session = new Session(VISITOR, new int[] {1, 2}, 9 * DAY);
        assertThat(features.of(session).apply(3)).containsExactly(3, 2, 1, 2, -1, 2, 0, 8, 7, 1, 0, 2 / 7f, 1 / 3f);
        assertThat(features.of(session).apply(4)).containsExactly(3, 1, 2, 0, 2, 2, 1, 9, 7, 1, 0, 1 / 6f, 1 / 2f);
        assertThat(features.of(session).apply(9))
                .containsExactly(3, 0, 1_000, 1_000, 1_000, 0, 0, 1_000, 7, 1, 0, 1 / 5f, 0);
        assertThat(feature(features, "own orders", new Session(-1, new int[] {1}, 9), 3))
                .isZero();
    }

    @Test
    void ordersOfNobodyKnownCountAgainstFirstsOnly() {
        OrderHistory own = new OrderHistory("own-orders", 10);
        order(own, 0, 1);
        own.observe(new Event(InteractionType.ORDER, 1, -1, 1, DAY));
        OrderHistoryFeatures features = new OrderHistoryFeatures(own);
        Session session = new Session(VISITOR, new int[] {2, 1, 2, 2}, DAY);
        assertThat(feature(features, "share of lines again", session, 1)).isEqualTo(1 / 6f);
        assertThat(feature(features, "share of lines first", session, 1)).isEqualTo(1 / 3f);
        assertThat(feature(features, "share of session in own orders", session, 1))
                .isEqualTo(1 / 4f);
        // the fifth line of an order, where orders had one so far
        assertThat(feature(features, "log session length over own orders", session, 1))
                .isEqualTo((float) Math.log(5));
    }

    @Test
    void titlesTellVariantsOfWhatIsThere() {
        TitleFeatures features = new TitleFeatures(List.of(
                "JUMBO BAG RED RETROSPOT",
                "Jumbo bag, pink retrospot",
                "JUMBO BAG RETROSPOT",
                "RED MUG",
                "",
                "PINK MUG"));
        Session session = Session.of(0, 3, 0);
        // "pink" for "red" makes two words apart; the catalogue has two variants, the session one of them
        assertThat(features.of(session).apply(1)).containsExactly(2, 3, 2, 1, 2, 0.5f, 4, 2, 1, 2, 1);
        assertThat(features.of(session).apply(2)).containsExactly(1, 3, 1, 1, 2, 0.5f, 4, 2, 1, 2, 1);
        // too short to be a variant of the red one, though only a word differs
        assertThat(features.of(session).apply(5)).containsExactly(6, 0, 2, 0, 0, 0.5f, 4, 0, 0, 0, 1);
        assertThat(features.of(session).apply(4)).containsExactly(100, 0, 100, 0, 0, 0.5f, 4, 0, 0, 0, 0);
        assertThat(features.of(session).apply(77))
                .containsExactly(features.of(session).apply(4));
        assertThat(features.of(Session.of(0)).apply(1)).containsExactly(100, 0, 100, 0, 2, 0.5f / 3, 100, 0, 0, 0, 0);
    }

    @Test
    void catalogueMeasuresTellPlacesAndWhetherTheLinesAscend() {
        CatalogueOrder catalogue = new CatalogueOrder(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"));
        CatalogueFeatures features = new CatalogueFeatures(catalogue);
        // one of two steps ascends; item 5 is four places after the newest and three after the nearest
        Session session = Session.of(0, 0, 2, 1);
        assertThat(features.of(session).apply(5)).containsExactly(4, 3, 3, 1.5f / 3);
        assertThat(features.of(session).apply(8)).containsExactly(7, 6, 0, 1.5f / 3);
        assertThat(features.of(Session.of(0)).apply(5)).containsExactly(10_000, 10_000, 0, 0);
    }
}
