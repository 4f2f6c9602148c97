// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.contract.pricing.TaxBasis;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.pricing.Calculation.Demand;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class PriceCalculationTest {

    private static final Sku LANTERN = new Sku("LANTERN");
    private static final Rounding ROUNDING = new Rounding(RoundingMode.HALF_UP, Rounding.Level.TOTAL);

    private static Money eur(long minor) {
        return new Money(minor, "EUR");
    }

    private static PricingContext context(long shipping, int tax) {
        return new PricingContext("EUR", eur(shipping), tax, ROUNDING);
    }

    private static OfferPrice base(Money price, List<PriceBreak> breaks) {
        PriceList list = new PriceList(
                PriceListId.BASE, "Base prices", "EUR", TaxBasis.GROSS, PriceScope.BASE, null, null, null, 0, false);
        return OfferPrice.of(List.of(new ListedPrice(list, Ladder.of(price, breaks))), Instant.EPOCH, "EUR")
                .orElseThrow();
    }

    private static PriceCandidate candidate(Money price, int from, boolean won, String reason) {
        return new PriceCandidate(PriceListId.BASE, PriceScope.BASE, price, from, won, reason);
    }

    private static Calculation lanterns(int quantity, OfferPrice priced) {
        return PriceCalculation.calculate(
                List.of(demand(LANTERN, quantity)), context(0, 2200), Map.of(OfferId.ofShop(LANTERN), priced));
    }

    @Test
    void aQuantityBreakHoldsFromItsQuantityOnAndTheTraceSaysWhy() {
        OfferPrice priced = base(eur(295), List.of(new PriceBreak(12, eur(255)), new PriceBreak(48, eur(210))));

        assertThat(lanterns(11, priced).lines().getFirst().unitPrice()).isEqualTo(eur(295));
        Calculation.Line twelve = lanterns(12, priced).lines().getFirst();
        assertThat(twelve.total()).isEqualTo(eur(12 * 255));
        assertThat(twelve.trace())
                .containsExactly(
                        candidate(eur(295), 1, false, "dearer than the one that holds from 12"),
                        candidate(eur(255), 12, true, "cheapest that holds for 12"),
                        candidate(eur(210), 48, false, "holds from 48 units, 12 are wanted"));
    }

    @Test
    void aBreakThatIsDearerThanTheListPriceNeverWins() {
        OfferPrice reduced = base(eur(200), List.of(new PriceBreak(12, eur(255))));

        assertThat(lanterns(20, reduced).lines().getFirst().unitPrice()).isEqualTo(eur(200));
    }

    @Test
    void unitsOfOneSkuCountTogetherOverTheirLines() {
        OfferPrice priced = base(eur(295), List.of(new PriceBreak(12, eur(255))));

        Calculation calculation = PriceCalculation.calculate(
                List.of(demand(LANTERN, 5), demand(LANTERN, 7)),
                context(0, 2200),
                Map.of(OfferId.ofShop(LANTERN), priced));

        assertThat(calculation.totals().subtotal()).isEqualTo(eur(12 * 255));
    }

    @Test
    void theTaxIsThePartOfAPriceThatIncludesIt() {
        Calculation calculation = PriceCalculation.calculate(
                List.of(demand(LANTERN, 1)),
                context(0, 2200),
                Map.of(OfferId.ofShop(LANTERN), base(eur(12_200), List.of())));

        assertThat(calculation.totals().tax()).isEqualTo(eur(2_200));
        assertThat(calculation.totals().total()).isEqualTo(eur(12_200));
    }

    @Test
    void roundingIsDoneAtTheLevelThatIsNamed() {
        Map<OfferId, OfferPrice> prices = Map.of(OfferId.ofShop(LANTERN), base(eur(9), List.of()));
        List<Demand> demand = List.of(demand(LANTERN, 3));

        assertThat(taxAt(Rounding.Level.UNIT, demand, prices)).isEqualTo(eur(6));
        assertThat(taxAt(Rounding.Level.LINE, demand, prices)).isEqualTo(eur(5));
    }

    private static Demand demand(Sku sku, int quantity) {
        return new Demand(new LineId(UUID.randomUUID().toString()), OfferId.ofShop(sku), quantity);
    }

    private static Money taxAt(Rounding.Level level, List<Demand> demand, Map<OfferId, OfferPrice> prices) {
        PricingContext context = new PricingContext("EUR", eur(0), 2200, new Rounding(RoundingMode.HALF_UP, level));
        return PriceCalculation.calculate(demand, context, prices).totals().tax();
    }

    @Test
    void refusesToInventAPrice() {
        assertThatThrownBy(() -> PriceCalculation.calculate(List.of(demand(LANTERN, 1)), context(0, 2200), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whateverIsBoughtItsPartsSumToItsTotals() {
        for (long seed = 1; seed <= 2_000; seed++) {
            partsSum(seed);
        }
    }

    private static void partsSum(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<OfferId, OfferPrice> prices = new HashMap<>();
        List<Demand> demand = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            Sku sku = new Sku("S" + random.nextInt(8));
            demand.add(demand(sku, random.nextInt(1, 10_000)));
            prices.computeIfAbsent(OfferId.ofShop(sku), new PriceGenerator(random)::priced);
        }
        Rounding rounding = new Rounding(
                oneOf(random, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN), oneOf(random, Rounding.Level.values()));
        PricingContext context = new PricingContext("EUR", eur(random.nextInt(2_000)), random.nextInt(3_000), rounding);

        Calculation result = PriceCalculation.calculate(demand, context, prices);

        assertThat(result.lines()).as("seed %d", seed).hasSameSizeAs(demand);
        Money lines = Money.sum(
                "EUR", result.lines().stream().map(Calculation.Line::total).toList());
        Money taxes = Money.sum(
                "EUR", result.lines().stream().map(Calculation.Line::tax).toList());
        assertThat(result.totals().subtotal()).as("seed %d", seed).isEqualTo(lines);
        assertThat(result.totals().total()).as("seed %d", seed).isEqualTo(lines.plus(context.shipping()));
        assertThat(result.totals().tax()).as("seed %d", seed).isEqualTo(taxes.plus(result.shippingTax()));
        for (Calculation.Line line : result.lines()) {
            assertThat(line.trace().stream().filter(PriceCandidate::won))
                    .as("seed %d", seed)
                    .singleElement()
                    .extracting(PriceCandidate::unitPrice)
                    .isEqualTo(line.unitPrice());
            assertThat(line.unitPrice())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(prices.get(line.offer()).unit());
            assertThat(line.trace())
                    .as("seed %d", seed)
                    .allMatch(candidate -> !candidate.reason().isBlank());
        }
        assertThat(PriceCalculation.calculate(demand, context, prices))
                .as("seed %d", seed)
                .isEqualTo(result);
    }

    @SafeVarargs
    private static <T> T oneOf(RandomGenerator random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** List prices with up to three breaks, some of them no better than the list price. */
    private record PriceGenerator(RandomGenerator random) {

        OfferPrice priced(OfferId offer) {
            List<PriceBreak> breaks = new ArrayList<>();
            int from = 1;
            for (int i = random.nextInt(4); i > 0; i--) {
                from += random.nextInt(1, 50);
                breaks.add(new PriceBreak(from, eur(random.nextInt(100_000))));
            }
            return base(eur(random.nextInt(100_000)), breaks);
        }
    }
}
