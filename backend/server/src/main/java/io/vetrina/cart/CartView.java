// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Priced;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.cart.LineProblem;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.Calculation.Demand;
import io.vetrina.pricing.PriceBook;
import io.vetrina.pricing.PriceCalculation;
import io.vetrina.shared.Buyer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A cart as its buyer sees it: with the prices and the stock of now. */
@Component
class CartView {

    private final PriceBook prices;
    private final Stock stock;
    private final SoldItems items;

    CartView(PriceBook prices, Stock stock, SoldItems items) {
        this.prices = prices;
        this.stock = stock;
        this.items = items;
    }

    Mono<Cart> of(Buyer buyer, CartContents cart) {
        return Mono.zip(
                        prices.cachedPrices(buyer, cart.skus()),
                        stock.cachedAvailable(cart.store(), cart.skus()),
                        items.items(cart.store(), cart.skus()))
                .map(read -> view(buyer, cart, sold(read.getT1(), read.getT3()), read.getT2()));
    }

    private static Map<Sku, Priced> sold(Map<Sku, Priced> priced, Map<Sku, Item> items) {
        return priced.entrySet().stream()
                .filter(price -> items.containsKey(price.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param priced what is sold, and at which price */
    private Cart view(Buyer buyer, CartContents cart, Map<Sku, Priced> priced, Map<Sku, Integer> available) {
        Money none = Money.zero(cart.currency());
        List<Demand> demand = cart.lines().stream()
                .filter(line -> priced.containsKey(line.sku()))
                .map(line -> new Demand(line.id(), line.offer(), line.quantity()))
                .toList();
        Calculation calculation = PriceCalculation.calculate(demand, prices.context(buyer, none), priced);
        Map<LineId, Calculation.Line> costs = calculation.byId();
        Map<OfferId, Integer> wanted = cart.lines().stream()
                .collect(Collectors.groupingBy(
                        CartContents.Line::offer, Collectors.summingInt(CartContents.Line::quantity)));
        List<Cart.Line> lines = cart.lines().stream()
                .map(line -> {
                    Calculation.@Nullable Line cost = costs.get(line.id());
                    int units = available.getOrDefault(line.sku(), 0);
                    return cost == null
                            ? line(line, none, none, units, LineProblem.DISCONTINUED)
                            : line(
                                    line,
                                    cost.unitPrice(),
                                    cost.total(),
                                    units,
                                    problem(wanted.getOrDefault(line.offer(), 0), units));
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
