// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.ListPrice;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.shared.Problem;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What prices may be, and why one is refused. */
final class PriceRules {

    /** Dearest list price, so that no sum over a cart can overflow: 10<sup>11</sup> minor units. */
    static final long DEAREST = 100_000_000_000L;

    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_BREAKS = 20;

    private PriceRules() {}

    static Problem unknownSku(Sku sku) {
        return Problem.notFound("unknown-sku", "This store has no SKU " + sku + ".");
    }

    /** Fails with {@code invalid-price}. */
    static Mono<Void> amount(String field, Money price) {
        return price.minor() < 0 || price.minor() > DEAREST
                ? Mono.error(Problem.invalid(
                        field, "invalid-price", "A price lies between 0 and " + DEAREST + " minor units."))
                : Mono.empty();
    }

    /** Fails with {@code wrong-currency}. */
    static Mono<Void> currency(String expected, Money price) {
        return expected.equals(price.currency())
                ? Mono.empty()
                : Mono.error(
                        Problem.invalid("currency", "wrong-currency", "Prices of this store are in " + expected + "."));
    }

    /**
     * What staff want of an offer in a list.
     *
     * @throws Problem {@code invalid-price}
     */
    static Ladder ladder(ListPrice price) {
        int from = price.fromQuantity() == null ? 1 : price.fromQuantity();
        List<PriceBreak> breaks = price.breaks() == null ? List.of() : price.breaks();
        Ladder ladder = Ladder.of(from, price.price(), breaks);
        int before = 0;
        for (Ladder.Step step : ladder.steps()) {
            if (step.from() <= before || step.from() > MOST_UNITS || breaks.size() > MOST_BREAKS) {
                throw Problem.invalid(
                        "breaks",
                        "invalid-price",
                        "Quantities grow from 1 to " + MOST_UNITS + ", with at most " + MOST_BREAKS + " breaks.");
            }
            before = step.from();
        }
        return ladder;
    }

    /** Fails with {@code invalid-price} or {@code wrong-currency}. */
    static Mono<Void> check(Ladder ladder, String currency) {
        return Flux.fromIterable(ladder.steps())
                .concatMap(step -> amount("price", step.price()).then(currency(currency, step.price())))
                .then();
    }
}
