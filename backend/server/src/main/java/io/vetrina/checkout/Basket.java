// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import static java.util.Objects.requireNonNull;

import io.vetrina.cart.CartContents;
import io.vetrina.cart.Carts;
import io.vetrina.catalog.Item;
import io.vetrina.catalog.Priced;
import io.vetrina.catalog.Products;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.inventory.Stock;
import io.vetrina.order.OrderLine;
import io.vetrina.pricing.Calculation;
import io.vetrina.pricing.Calculation.Demand;
import io.vetrina.pricing.PriceBook;
import io.vetrina.pricing.PriceCalculation;
import io.vetrina.shared.Buyer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A cart about to be ordered, with the products and prices of this moment as the database has them.
 *
 * @param buyer at whose prices it is ordered
 * @param items of every line that is still sold
 * @param available units a moment ago; only the order's transaction can tell for sure
 */
record Basket(
        Buyer buyer, CartContents cart, Map<Sku, Item> items, Map<Sku, Priced> prices, Map<Sku, Integer> available) {

    /** SKUs that cannot be ordered any more. */
    List<Sku> gone() {
        return cart.skus().stream()
                .filter(sku -> !items.containsKey(sku) || !prices.containsKey(sku))
                .toList();
    }

    /** What there is not enough of, as far as one can tell without waiting for others. */
    List<Shortage> shortages() {
        return demand().entrySet().stream()
                .map(wanted ->
                        new Shortage(wanted.getKey(), wanted.getValue(), available.getOrDefault(wanted.getKey(), 0)))
                .filter(line -> line.wanted() > line.available())
                .toList();
    }

    /** Units per SKU, summed over lines. */
    SortedMap<Sku, Integer> demand() {
        SortedMap<Sku, Integer> demand = new TreeMap<>();
        cart.lines().forEach(line -> demand.merge(line.sku(), line.quantity(), Integer::sum));
        return demand;
    }

    /** What the lines that are still sold cost, with this shipping. */
    Calculation cost(PriceBook book, Money shipping) {
        List<Demand> demand = cart.lines().stream()
                .filter(line -> prices.containsKey(line.sku()))
                .map(line -> new Demand(line.id(), line.offer(), line.quantity()))
                .toList();
        return PriceCalculation.calculate(demand, book.context(buyer, shipping), prices);
    }

    /** What is ordered of each line, at these costs. */
    List<OrderLine> lines(Calculation calculation) {
        Map<LineId, Calculation.Line> costs = calculation.byId();
        return cart.lines().stream()
                .map(line -> {
                    Item item = requireNonNull(items.get(line.sku()));
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

    /** Reads baskets. */
    @Component
    static class Reader {

        private final Carts carts;
        private final Products products;
        private final PriceBook book;
        private final Stock stock;

        Reader(Carts carts, Products products, PriceBook book, Stock stock) {
            this.carts = carts;
            this.products = products;
            this.book = book;
            this.stock = stock;
        }

        Mono<Basket> read(Buyer buyer, String id) {
            StoreId store = buyer.store();
            return carts.contents(store, id)
                    .flatMap(cart -> Mono.zip(
                                    products.items(store, cart.skus()),
                                    book.prices(buyer, cart.skus()),
                                    stock.available(store, cart.skus()))
                            .map(read -> new Basket(buyer, cart, read.getT1(), read.getT2(), read.getT3())));
        }
    }
}
