// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static java.util.Objects.requireNonNull;

import io.vetrina.cart.CartContents;
import io.vetrina.catalog.Item;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.offer.Offer;
import io.vetrina.order.OrderLine;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.Calculation.Demand;
import io.vetrina.pricing.OfferPrice;
import io.vetrina.pricing.PriceCalculation;
import io.vetrina.pricing.PricingContext;
import io.vetrina.shared.Buyer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A cart about to be ordered, with the products, prices and stock of this moment as the database has them.
 *
 * @param buyer at whose prices it is ordered
 * @param offers of every line that is sold; how many there are only the order's transaction can tell for sure
 * @param terms for a price of delivery
 * @param ways to deliver goods of a value, cheapest first
 */
record PricedCart(
        Buyer buyer,
        CartContents contents,
        Map<OfferId, Offer> offers,
        Function<Money, PricingContext> terms,
        Function<Money, List<DeliveryOption>> ways) {

    /** SKUs that cannot be ordered any more. */
    List<Sku> discontinued() {
        return contents.offers().stream()
                .filter(offer -> !offers.containsKey(offer))
                .map(OfferId::sku)
                .distinct()
                .toList();
    }

    /** What there is not enough of, as far as one can tell without waiting for others. */
    List<Shortage> shortages() {
        return demand().entrySet().stream()
                .map(wanted -> new Shortage(wanted.getKey(), wanted.getValue(), available(wanted.getKey())))
                .filter(line -> line.wanted() > line.available())
                .toList();
    }

    private int available(OfferId id) {
        Offer offer = offers.get(id);
        return offer == null ? 0 : offer.available();
    }

    /** Units per offer, summed over lines. */
    SortedMap<OfferId, Integer> demand() {
        SortedMap<OfferId, Integer> demand = new TreeMap<>();
        contents.lines().forEach(line -> demand.merge(line.offer(), line.quantity(), Integer::sum));
        return demand;
    }

    /** Ways to deliver it, cheapest first. */
    List<DeliveryOption> deliveryOptions() {
        return ways.apply(calculation(Money.zero(contents.currency())).totals().subtotal());
    }

    Optional<DeliveryOption> delivery(String id) {
        return deliveryOptions().stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }

    /** What the lines that are sold cost with this delivery; to be called with one that there is. */
    Calculation calculation(String delivery) {
        return calculation(delivery(delivery).orElseThrow().price());
    }

    private Calculation calculation(Money shipping) {
        List<Demand> demand = contents.lines().stream()
                .filter(line -> offers.containsKey(line.offer()))
                .map(line -> new Demand(line.id(), line.offer(), line.quantity()))
                .toList();
        Map<OfferId, OfferPrice> prices = offers.values().stream().collect(Collectors.toMap(Offer::id, Offer::price));
        return PriceCalculation.calculate(demand, terms.apply(shipping), prices);
    }

    /** What is ordered of each line, at these costs; to be called when all of them are sold. */
    List<OrderLine> lines(Calculation calculation) {
        Map<LineId, Calculation.Line> costs = calculation.byId();
        return contents.lines().stream()
                .map(line -> {
                    Item item = requireNonNull(offers.get(line.offer())).item();
                    Calculation.Line cost = requireNonNull(costs.get(line.id()));
                    return new OrderLine(
                            line.id(),
                            line.offer(),
                            line.details(),
                            item.slug(),
                            item.title(),
                            item.options(),
                            line.quantity(),
                            cost.unitPrice(),
                            cost.total(),
                            cost.discount(),
                            cost.tax());
                })
                .toList();
    }
}
