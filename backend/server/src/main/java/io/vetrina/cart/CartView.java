// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.offer.Offer;
import io.vetrina.offer.Offers;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.Calculation.Demand;
import io.vetrina.pricing.OfferPrice;
import io.vetrina.pricing.PriceBook;
import io.vetrina.pricing.PriceCalculation;
import io.vetrina.shared.Buyer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A cart as its buyer sees it: with the prices and the stock of now. */
@Component
class CartView {

    private final Offers offers;
    private final PriceBook prices;

    CartView(Offers offers, PriceBook prices) {
        this.offers = offers;
        this.prices = prices;
    }

    Mono<Cart> of(Buyer buyer, CartContents cart) {
        return offers.cachedOffers(buyer, cart.offers()).map(offered -> view(buyer, cart, offered));
    }

    private Cart view(Buyer buyer, CartContents cart, Map<OfferId, Offer> offered) {
        Money none = Money.zero(cart.currency());
        List<Demand> demand = cart.lines().stream()
                .filter(line -> offered.containsKey(line.offer()))
                .map(line -> new Demand(line.id(), line.offer(), line.quantity()))
                .toList();
        Map<OfferId, OfferPrice> priced = new HashMap<>();
        offered.forEach((id, offer) -> priced.put(id, offer.price()));
        Calculation calculation = PriceCalculation.calculate(demand, prices.context(buyer, none), priced);
        Map<LineId, Calculation.Line> costs = calculation.byId();
        Map<OfferId, Integer> wanted = cart.lines().stream()
                .collect(Collectors.groupingBy(
                        CartContents.Line::offer, Collectors.summingInt(CartContents.Line::quantity)));
        List<Cart.Line> lines = cart.lines().stream()
                .map(line -> {
                    Calculation.@Nullable Line cost = costs.get(line.id());
                    @Nullable Offer offer = offered.get(line.offer());
                    return cost == null || offer == null
                            ? line(line, none, none, 0, LineProblem.DISCONTINUED)
                            : line(
                                    line,
                                    cost.unitPrice(),
                                    cost.total(),
                                    offer.available(),
                                    problem(wanted.getOrDefault(line.offer(), 0), offer.available()));
                })
                .toList();
        return new Cart(cart.id(), cart.version(), cart.store().value(), cart.currency(), lines, calculation.totals());
    }

    private static Cart.Line line(
            CartContents.Line line, Money unit, Money total, int available, @Nullable LineProblem problem) {
        return new Cart.Line(
                line.id(),
                line.sku(),
                line.offer().seller(),
                line.details(),
                line.card().slug(),
                line.card().title(),
                line.card().image(),
                line.card().options(),
                line.quantity(),
                unit,
                total,
                available,
                problem);
    }

    /** @param wanted units by all lines of the offer together */
    private static @Nullable LineProblem problem(int wanted, int available) {
        if (available >= wanted) {
            return null;
        }
        return available == 0 ? LineProblem.OUT_OF_STOCK : LineProblem.INSUFFICIENT_STOCK;
    }
}
