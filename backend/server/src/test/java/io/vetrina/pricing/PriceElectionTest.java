// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.contract.pricing.TaxBasis;
import io.vetrina.contract.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceElectionTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private static final List<PriceScope> NARROWEST_LAST =
            List.of(PriceScope.BASE, PriceScope.CHANNEL, PriceScope.GROUP, PriceScope.COMPANY, PriceScope.CUSTOMER);

    private final List<ListedPrice> lists = new ArrayList<>();

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    private static PriceList list(String id, PriceScope scope) {
        return new PriceList(new PriceListId(id), id, "EUR", TaxBasis.GROSS, scope, null, null, null, 0, false);
    }

    private static PriceList bestOf(PriceList list) {
        return new PriceList(
                list.id(),
                list.name(),
                "EUR",
                list.tax(),
                list.scope(),
                null,
                list.validFrom(),
                list.validUntil(),
                0,
                true);
    }

    private static PriceList valid(PriceList list, @Nullable Instant from, @Nullable Instant until) {
        return new PriceList(list.id(), list.name(), "EUR", list.tax(), list.scope(), null, from, until, 0, false);
    }

    private static PriceList priority(PriceList list, int priority) {
        return new PriceList(
                list.id(), list.name(), "EUR", list.tax(), list.scope(), null, null, null, priority, false);
    }

    private PriceElectionTest has(PriceList list, long minor, PriceBreak... breaks) {
        lists.add(new ListedPrice(list, Ladder.of(eur(minor), List.of(breaks))));
        return this;
    }

    private List<PriceCandidate> elect(long quantity) {
        return PriceElection.of(lists, quantity, NOW, "EUR");
    }

    private String winner(long quantity) {
        return elect(quantity).stream()
                .filter(PriceCandidate::won)
                .map(one -> one.list() + " " + one.unitPrice().minor())
                .reduce((one, other) -> one + " and " + other)
                .orElse("nobody");
    }

    private String why(String list) {
        return elect(1).stream()
                .filter(one -> one.list().value().equals(list))
                .map(PriceCandidate::reason)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNarrowestListWinsEvenWhenItIsDearer() {
        has(list("base", PriceScope.BASE), 100)
                .has(list("shop", PriceScope.CHANNEL), 90)
                .has(list("trade", PriceScope.GROUP), 80);
        assertThat(winner(1)).isEqualTo("trade 80");

        has(list("acme", PriceScope.COMPANY), 130);
        assertThat(winner(1)).isEqualTo("acme 130");
        assertThat(why("base")).isEqualTo("list acme goes before: company before base");

        has(list("ada", PriceScope.CUSTOMER), 140);
        assertThat(winner(1)).isEqualTo("ada 140");
    }

    @Test
    void aBestOfListGivesWayToWhatIsCheaper() {
        has(list("base", PriceScope.BASE), 100)
                .has(list("trade", PriceScope.GROUP), 95)
                .has(bestOf(list("acme", PriceScope.COMPANY)), 130);

        assertThat(winner(1))
                .as("the next list competes, the one after it does not")
                .isEqualTo("trade 95");
        assertThat(why("acme")).isEqualTo("dearer than that of list trade, and the cheapest is taken");
        assertThat(why("base")).isEqualTo("list trade goes before: group before base");
    }

    @Test
    void withinAScopeTheGreaterQuantityStepGoesFirst() {
        has(list("a", PriceScope.GROUP), 90).has(list("b", PriceScope.GROUP), 110, new PriceBreak(10, eur(95)));

        assertThat(winner(9)).isEqualTo("a 90");
        assertThat(winner(10)).isEqualTo("b 95");
    }

    @Test
    void withinAScopeTheNarrowerTimeGoesFirstThenThePriorityThenTheId() {
        has(list("base", PriceScope.BASE), 100)
                .has(valid(list("winter", PriceScope.BASE), NOW.minus(Duration.ofDays(9)), null), 90)
                .has(valid(list("week", PriceScope.BASE), NOW.minus(Duration.ofDays(1)), null), 95);
        assertThat(winner(1)).isEqualTo("week 95");
        assertThat(why("winter")).isEqualTo("list week goes before: its time is narrower");

        lists.clear();
        has(list("base", PriceScope.BASE), 100).has(priority(list("club", PriceScope.BASE), 1), 120);
        assertThat(winner(1)).isEqualTo("club 120");

        lists.clear();
        has(list("b", PriceScope.BASE), 100).has(list("a", PriceScope.BASE), 120);
        assertThat(winner(1)).isEqualTo("a 120");
        assertThat(why("b")).isEqualTo("list a goes before: by id");
    }

    @Test
    void aListHoldsFromItsFirstInstantToBeforeItsLast() {
        Instant soon = NOW.plusSeconds(1);
        has(list("base", PriceScope.BASE), 100)
                .has(valid(list("past", PriceScope.GROUP), null, NOW), 1)
                .has(valid(list("coming", PriceScope.GROUP), soon, null), 2);
        assertThat(winner(1)).isEqualTo("base 100");
        assertThat(why("past")).isEqualTo("its list held until " + NOW);
        assertThat(why("coming")).isEqualTo("its list holds from " + soon);

        has(valid(list("today", PriceScope.GROUP), NOW, soon), 3);
        assertThat(winner(1)).isEqualTo("today 3");
    }

    @Test
    void aListThatBeginsAtAQuantityHoldsFromThereOn() {
        has(list("base", PriceScope.BASE), 100);
        lists.add(new ListedPrice(list("acme", PriceScope.COMPANY), Ladder.of(10, eur(105), List.of())));

        assertThat(winner(9)).isEqualTo("base 100");
        assertThat(winner(10)).isEqualTo("acme 105");
        assertThat(OfferPrice.of(lists, NOW, "EUR").orElseThrow().breaks())
                .as("the page tells every change, a rise too")
                .containsExactly(new PriceBreak(10, eur(105)));
    }

    @Test
    void anyListsElectWhoTheRuleNames() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            lists.clear();
            int count = 1 + random.nextInt(7);
            for (int i = 0; i < count; i++) {
                lists.add(anyPrice(random, "l" + i));
            }
            int quantity = 1 + random.nextInt(12);
            List<PriceCandidate> trace = elect(quantity);

            String told = "seed " + seed + ", round " + round + ", " + quantity + " of " + lists;
            Expected expected = expected(quantity);
            List<PriceCandidate> won =
                    trace.stream().filter(PriceCandidate::won).toList();
            if (expected == null) {
                assertThat(won).as(told).isEmpty();
            } else {
                assertThat(won).as(told).hasSize(1);
                assertThat(won.getFirst().unitPrice()).as(told).isEqualTo(expected.price());
                assertThat(won.getFirst().list()).as(told).isEqualTo(expected.list());
            }
            assertThat(trace)
                    .as(told)
                    .hasSize(lists.stream()
                            .mapToInt(one -> one.ladder().steps().size())
                            .sum());
            assertThat(trace).as(told).noneMatch(one -> one.reason().isBlank());
            Collections.shuffle(lists, random);
            assertThat(elect(quantity)).as("in any order, " + told).isEqualTo(trace);
        }
    }

    private static ListedPrice anyPrice(Random random, String id) {
        List<PriceBreak> breaks = new ArrayList<>();
        int from = 1 + random.nextInt(3);
        for (int i = random.nextInt(3), at = from; i > 0; i--) {
            at += 1 + random.nextInt(5);
            breaks.add(new PriceBreak(at, eur(1 + random.nextInt(9))));
        }
        PriceList list = new PriceList(
                new PriceListId(id),
                id,
                random.nextInt(20) == 0 ? "USD" : "EUR",
                TaxBasis.GROSS,
                NARROWEST_LAST.get(random.nextInt(5)),
                null,
                random.nextInt(3) > 0 ? null : NOW.plusSeconds(random.nextInt(4) - 3),
                random.nextInt(3) > 0 ? null : NOW.plusSeconds(random.nextInt(4)),
                random.nextInt(2),
                random.nextInt(3) == 0);
        return new ListedPrice(list, Ladder.of(from, new Money(1 + random.nextInt(9), list.currency()), breaks));
    }

    private record Expected(PriceListId list, Money price, int from, PriceList of) {}

    /** The rule again, in other words: pick the first by comparing in pairs, and go on while it is best of. */
    private @Nullable Expected expected(long quantity) {
        List<Expected> standing = new ArrayList<>();
        for (ListedPrice one : lists) {
            PriceList list = one.list();
            boolean holds = list.currency().equals("EUR")
                    && (list.validFrom() == null || !NOW.isBefore(list.validFrom()))
                    && (list.validUntil() == null || NOW.isBefore(list.validUntil()));
            Ladder.Step best = null;
            for (Ladder.Step step : one.ladder().steps()) {
                if (step.from() <= quantity
                        && (best == null || step.price().minor() < best.price().minor())) {
                    best = step;
                }
            }
            if (holds && best != null) {
                standing.add(new Expected(list.id(), best.price(), best.from(), list));
            }
        }
        Expected cheapest = null;
        while (!standing.isEmpty()) {
            Expected first = standing.getFirst();
            for (Expected other : standing) {
                first = goesBefore(other, first) ? other : first;
            }
            standing.remove(first);
            if (cheapest == null || first.price().minor() < cheapest.price().minor()) {
                cheapest = first;
            }
            if (!first.of().bestOf()) {
                break;
            }
        }
        return cheapest;
    }

    private static boolean goesBefore(Expected one, Expected other) {
        if (one.of().scope() != other.of().scope()) {
            return NARROWEST_LAST.indexOf(one.of().scope())
                    > NARROWEST_LAST.indexOf(other.of().scope());
        }
        if (one.from() != other.from()) {
            return one.from() > other.from();
        }
        Instant from = one.of().validFrom() == null ? Instant.MIN : one.of().validFrom();
        Instant otherFrom =
                other.of().validFrom() == null ? Instant.MIN : other.of().validFrom();
        if (!from.equals(otherFrom)) {
            return from.isAfter(otherFrom);
        }
        Instant until = one.of().validUntil() == null ? Instant.MAX : one.of().validUntil();
        Instant otherUntil =
                other.of().validUntil() == null ? Instant.MAX : other.of().validUntil();
        if (!until.equals(otherUntil)) {
            return until.isBefore(otherUntil);
        }
        if (one.of().priority() != other.of().priority()) {
            return one.of().priority() > other.of().priority();
        }
        return one.list().value().compareTo(other.list().value()) < 0;
    }
}
