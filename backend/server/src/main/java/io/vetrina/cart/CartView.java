// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Priced;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.Stock;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.Calculation.Demand;
import io.vetrina.pricing.PriceBook;
import io.vetrina.pricing.PriceCalculation;
import io.vetrina.shared.Buyer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A cart as its buyer sees it: with the prices and the stock of now. */
@Component
class CartView {

    private final PriceBook prices;
    private final Stock stock;

    CartView(PriceBook prices, Stock stock) {
        this.prices = prices;
        this.stock = stock;
    }

    Mono<Cart> of(Buyer buyer, CartContents cart) {
        return Mono.zip(
                prices.cachedPrices(buyer, cart.skus()),
                stock.cachedAvailable(cart.store(), cart.skus()),
                (priced, available) -> view(buyer, cart, priced, available));
    }

    private Cart view(Buyer buyer, CartContents cart, Map<Sku, Priced> priced, Map<Sku, Integer> available) {
        List<Demand> demand = cart.lines().stream()
                .filter(line -> priced.containsKey(line.sku()))
                .map(line -> new Demand(line.sku(), line.quantity()))
                .toList();
        Money none = Money.zero(cart.currency());
        Calculation calculation = PriceCalculation.calculate(demand, prices.context(buyer, none), priced);
        Iterator<Calculation.Line> calculated = calculation.lines().iterator();
        List<Cart.Line> lines = new ArrayList<>();
        for (CartContents.Line line : cart.lines()) {
            Calculation.@Nullable Line cost = priced.containsKey(line.sku()) ? calculated.next() : null;
            lines.add(line(
                    line,
                    cost == null ? none : cost.unitPrice(),
                    cost == null ? none : cost.total(),
                    available.getOrDefault(line.sku(), 0),
                    cost == null));
        }
        return new Cart(cart.id(), cart.version(), cart.store().value(), cart.currency(), lines, calculation.totals());
    }

    private static Cart.Line line(CartContents.Line line, Money unit, Money total, int available, boolean gone) {
        return new Cart.Line(
                line.id(),
                line.sku().value(),
                line.card().slug(),
                line.card().title(),
                line.card().image(),
                line.card().options(),
                line.quantity(),
                unit,
                total,
                available,
                gone ? "discontinued" : problem(line.quantity(), available));
    }

    private static @Nullable String problem(int quantity, int available) {
        if (available >= quantity) {
            return null;
        }
        return available == 0 ? "out-of-stock" : "insufficient-stock";
    }
}
