// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.catalog.Priced;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the unit price for a quantity: the cheapest of the list price and the quantity breaks that are reached. Ties go to the
 * one that holds from fewer units.
 */
final class PriceElection {

    private PriceElection() {}

    /** @return all candidates, the list price first, exactly one of them the winner */
    static List<PriceCandidate> of(Priced priced, long quantity) {
        List<PriceBreak> candidates = new ArrayList<>();
        candidates.add(new PriceBreak(1, priced.price()));
        priced.breaks().stream()
                .sorted(Comparator.comparingInt(PriceBreak::quantity))
                .forEach(candidates::add);
        int winner = IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).quantity() <= quantity)
                .boxed()
                .min(Comparator.comparing(i -> candidates.get(i).price()))
                .orElseThrow();
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new PriceCandidate(
                        i == 0 ? "list" : "quantity-break",
                        candidates.get(i).price(),
                        candidates.get(i).quantity(),
                        i == winner,
                        i == winner
                                ? "cheapest that holds for " + quantity
                                : whyLost(candidates.get(i), candidates.get(winner), quantity)))
                .toList();
    }

    static Money winner(List<PriceCandidate> trace) {
        return trace.stream()
                .filter(PriceCandidate::won)
                .findFirst()
                .orElseThrow()
                .unitPrice();
    }

    private static String whyLost(PriceBreak candidate, PriceBreak winner, long quantity) {
        if (candidate.quantity() > quantity) {
            return "holds from " + candidate.quantity() + " units, " + quantity + " are wanted";
        }
        return candidate.price().equals(winner.price())
                ? "same price as the one that holds from " + winner.quantity()
                : "dearer than the one that holds from " + winner.quantity();
    }
}
