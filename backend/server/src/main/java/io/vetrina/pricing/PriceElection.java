// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the unit price for a quantity, a pure function. Each list stands with the cheapest of its steps that are reached. Lists
 * that hold are ordered: customer before company, group, channel and base; then the greater quantity step; then the narrower
 * time; then the greater priority; then the id. The first list wins, unless it is {@code bestOf}: then the next list competes
 * too, and so on to the first that is not, and the cheapest of these wins, the earlier one when they are alike.
 */
final class PriceElection {

    private PriceElection() {}

    /** A list with the step it stands with. */
    private record Entry(PriceList list, Ladder ladder, Ladder.Step step) {}

    private static final Comparator<Entry> PRECEDENCE = comparing(
                    (Entry one) -> one.list().scope(), reverseOrder())
            .thenComparing(one -> one.step().from(), reverseOrder())
            .thenComparing(
                    one -> one.list().validFrom(),
                    nullsFirst(Comparator.<Instant>naturalOrder()).reversed())
            .thenComparing(one -> one.list().validUntil(), nullsLast(naturalOrder()))
            .thenComparing(one -> one.list().priority(), reverseOrder())
            .thenComparing(one -> one.list().id());

    /** @return every step of every list, in order of precedence; one of them the winner unless none is reached */
    static List<PriceCandidate> of(List<ListedPrice> prices, long quantity, Instant at, String currency) {
        List<Entry> standing = prices.stream()
                .filter(one -> ListedPrice.whyNot(one.list(), at, currency) == null)
                .flatMap(one ->
                        reached(one.ladder(), quantity).map(step -> new Entry(one.list(), one.ladder(), step)).stream())
                .sorted(PRECEDENCE)
                .toList();
        List<Entry> contest = contest(standing);
        Optional<Entry> winner =
                contest.stream().min(comparing(one -> one.step().price()));
        List<PriceCandidate> trace = new ArrayList<>();
        for (Entry entry : standing) {
            Entry first = winner.orElseThrow();
            String lost = contest.contains(entry) ? comparison(entry, first) : precedence(entry, contest);
            for (Ladder.Step step : entry.ladder().steps()) {
                boolean stands = step.equals(entry.step());
                boolean won = stands && entry.equals(first);
                String reason =
                        won ? "cheapest that holds for " + quantity : stands ? lost : step(step, entry, quantity);
                trace.add(candidate(entry.list(), step, won, reason));
            }
        }
        prices.stream()
                .filter(one -> standing.stream().noneMatch(entry -> entry.list().equals(one.list())))
                .sorted(comparing(one -> one.list().id()))
                .forEach(one -> absent(one, quantity, at, currency, trace));
        return List.copyOf(trace);
    }

    static Money winner(List<PriceCandidate> trace) {
        return trace.stream()
                .filter(PriceCandidate::won)
                .findFirst()
                .orElseThrow()
                .unitPrice();
    }

    private static Optional<Ladder.Step> reached(Ladder ladder, long quantity) {
        return ladder.steps().stream()
                .filter(step -> step.from() <= quantity)
                .min(comparing(Ladder.Step::price).thenComparing(comparingInt(Ladder.Step::from)));
    }

    /** Those that compete: up to the first that is not {@code bestOf}. */
    private static List<Entry> contest(List<Entry> standing) {
        List<Entry> contest = new ArrayList<>();
        for (Entry entry : standing) {
            contest.add(entry);
            if (!entry.list().bestOf()) {
                break;
            }
        }
        return contest;
    }

    private static void absent(
            ListedPrice one, long quantity, Instant at, String currency, List<PriceCandidate> trace) {
        String why = ListedPrice.whyNot(one.list(), at, currency);
        for (Ladder.Step step : one.ladder().steps()) {
            trace.add(candidate(one.list(), step, false, why == null ? tooFew(step, quantity) : "its list " + why));
        }
    }

    private static PriceCandidate candidate(PriceList list, Ladder.Step step, boolean won, String reason) {
        return new PriceCandidate(list.id(), list.scope(), step.price(), step.from(), won, reason);
    }

    /** Why a step is not the one its list stands with. */
    private static String step(Ladder.Step step, Entry entry, long quantity) {
        if (step.from() > quantity) {
            return tooFew(step, quantity);
        }
        return step.price().equals(entry.step().price())
                ? "same price as the one that holds from " + entry.step().from()
                : "dearer than the one that holds from " + entry.step().from();
    }

    private static String tooFew(Ladder.Step step, long quantity) {
        return "holds from " + step.from() + " units, " + quantity + " are wanted";
    }

    private static String comparison(Entry entry, Entry winner) {
        return entry.step().price().equals(winner.step().price())
                ? "same price as that of list " + winner.list().id() + ", which comes first"
                : "dearer than that of list " + winner.list().id() + ", and the cheapest is taken";
    }

    /** Why a list did not come to compete. */
    private static String precedence(Entry entry, List<Entry> contest) {
        PriceList last = contest.getLast().list();
        PriceList list = entry.list();
        String first = "list " + last.id() + " goes before: ";
        if (list.scope() != last.scope()) {
            return first + last.scope().code() + " before " + list.scope().code();
        }
        if (entry.step().from() != contest.getLast().step().from()) {
            return first + "its step from " + contest.getLast().step().from() + " units is reached";
        }
        if (!Objects.equals(list.validFrom(), last.validFrom())
                || !Objects.equals(list.validUntil(), last.validUntil())) {
            return first + "its time is narrower";
        }
        return list.priority() != last.priority()
                ? first + "priority " + last.priority() + " before " + list.priority()
                : first + "by id";
    }
}
