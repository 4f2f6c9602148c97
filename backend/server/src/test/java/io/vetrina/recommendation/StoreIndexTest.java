// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.behaviour.BehaviourEvent;
import io.vetrina.behaviour.BehaviourKind;
import io.vetrina.catalog.Item;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Buyer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoreIndexTest {

    private static final StoreId STORE = new StoreId("memory");
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    private final StoreIndex index = new StoreIndex();
    private final Map<String, Hit> cards = new HashMap<>();
    private int events;

    @BeforeEach
    void addTwentyProductsOfTwoCategories() {
        IntStream.range(0, 20).forEach(i -> addItem("S" + i, i < 10 ? "lamps" : "bags", 5));
    }

    @Test
    void recommendsWhatOthersViewedAfterAndSaysSo() {
        visit("ann", "S1", "S2");
        visit("bob", "S1", "S2");
        Recommendations answer = ask(Slot.PRODUCT, 5, Locale.ENGLISH, "S1");
        assertThat(answer.source()).isEqualTo("candidates");
        Recommendation first = answer.hits().getFirst();
        assertThat(first.product().sku()).isEqualTo("S2");
        assertThat(first.source()).isEqualTo("session-neighbours");
        assertThat(first.reason()).isEqualTo("Often viewed after Product S1");
        assertThat(ask(Slot.PRODUCT, 5, Locale.ITALIAN, "S1").hits().getFirst().reason())
                .isEqualTo("Spesso visto dopo Product S1");
    }

    @Test
    void recommendsSimilarThingsWhereNobodyHasBeen() {
        Recommendations answer = ask(Slot.PRODUCT, 4, Locale.ENGLISH, "S3");
        assertThat(answer.hits()).hasSize(4).allSatisfy(hit -> {
            assertThat(hit.source()).isEqualTo("similar");
            assertThat(hit.reason()).isEqualTo("Similar to Product S3");
        });
    }

    @Test
    void fallsToWhatIsTrendingAndThenToNothing() {
        assertThat(ask(Slot.HOME, 5, Locale.ENGLISH)).satisfies(answer -> {
            assertThat(answer.source()).isEqualTo("none");
            assertThat(answer.hits()).isEmpty();
        });
        visit("ann", "S1", "S2");
        Recommendations answer = ask(Slot.HOME, 5, Locale.ENGLISH);
        assertThat(answer.source()).isEqualTo("trending");
        assertThat(answer.hits()).extracting(Recommendation::reason).containsOnly("Popular right now");
    }

    @Test
    void leavesOutWhatCannotBeBoughtAndWhatTheVisitorHasMet() {
        addItem("S2", "lamps", 0);
        visit("ann", "S1", "S2", "S3", "S4");
        assertThat(ask(Slot.CART, 50, Locale.ENGLISH, "S1", "S3").hits())
                .extracting(hit -> hit.product().sku())
                .contains("S4")
                .doesNotContain("S1", "S2", "S3")
                .doesNotHaveDuplicates();
    }

    @Test
    void fillsAtMostHalfOfTheSlateFromOneCategoryWhileThereIsAnother() {
        visit("ann", "S0", "S1", "S2", "S3", "S4", "S5", "S10", "S11", "S12");
        List<Recommendation> hits = ask(Slot.HOME, 6, Locale.ENGLISH).hits();
        assertThat(hits).hasSize(6);
        assertThat(hits)
                .filteredOn(hit -> Integer.parseInt(hit.product().sku().substring(1)) < 10)
                .hasSize(3);
    }

    @Test
    void learnsAnEventThatComesTwiceOnce() {
        BehaviourEvent again = event("ann", "S1");
        IntStream.range(0, 5).forEach(time -> index.learn(again));
        visit("bob", "S2");
        visit("cem", "S2");
        assertThat(ask(Slot.HOME, 2, Locale.ENGLISH).hits())
                .extracting(hit -> hit.product().sku())
                .containsExactly("S2", "S1");
    }

    private void visit(String visitor, String... skus) {
        Stream.of(skus).forEach(sku -> index.learn(event(visitor, sku)));
    }

    private BehaviourEvent event(String visitor, String sku) {
        Instant at = NOW.minusSeconds(600 - events);
        return new BehaviourEvent(
                "e" + events++,
                STORE,
                BehaviourKind.VIEW,
                new VisitorId(visitor),
                visitor,
                new Sku(sku),
                at,
                at,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void addItem(String sku, String category, int available) {
        Hit card = new Hit(
                sku,
                sku,
                "Product " + sku,
                null,
                "/x.svg",
                new Money(1_000, "EUR"),
                false,
                available,
                1,
                List.of(),
                null,
                0);
        cards.put(sku, card);
        index.addItem(
                new Item(
                        new Sku(sku), "Product " + sku, new Sku(sku), sku, null, "/x.svg", Map.of(), List.of(category)),
                card);
    }

    private Recommendations ask(Slot slot, int limit, Locale locale, String... met) {
        RecommendationRequest ask = new RecommendationRequest(
                Buyer.guest(STORE, "IT", locale, Instant.EPOCH), slot, null, null, null, limit);
        List<Sku> skus = Stream.of(met).map(Sku::new).toList();
        return new Slate(ask, index, cards::get).of(Ranking.of(index, index.session(skus, NOW)));
    }
}
