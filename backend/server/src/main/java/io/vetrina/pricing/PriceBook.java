// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.catalog.Priced;
import io.vetrina.catalog.Prices;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Problem;
import io.vetrina.shared.SkuCache;
import io.vetrina.shared.event.Events;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The list prices of every store, with their quantity breaks. */
@Component
public class PriceBook implements Prices {

    /** Dearest list price, so that no sum over a cart can overflow: 10<sup>11</sup> minor units. */
    static final long DEAREST = 100_000_000_000L;

    private final PriceTable table;
    private final Outbox outbox;
    private final TransactionalOperator transaction;
    private final PricingSettings settings;
    private final SkuCache<Priced> cache;

    PriceBook(
            PriceTable table,
            Outbox outbox,
            TransactionalOperator transaction,
            PricingSettings settings,
            Events events) {
        this.table = table;
        this.outbox = outbox;
        this.transaction = transaction;
        this.settings = settings;
        SkuCache<Priced> memory = new SkuCache<>(table::find);
        this.cache = memory;
        events.onEveryNode(
                PriceChanged.class,
                "price-cache",
                change -> memory.forget(change.store(), new Sku(change.event().sku())));
        events.rebuiltBy("price-cache", () -> Mono.fromRunnable(memory::clear));
    }

    @Override
    public Mono<Map<Sku, Priced>> prices(Buyer buyer, Collection<Sku> skus) {
        return table.find(buyer.store(), skus);
    }

    /** Like {@link #prices}, from memory: a change is seen as soon as the stream {@code domain} has told of it. */
    public Mono<Map<Sku, Priced>> cachedPrices(Buyer buyer, Collection<Sku> skus) {
        return cache.get(buyer.store(), skus);
    }

    /** The terms for a buyer, for {@link PriceCalculation}. */
    public PricingContext context(Buyer buyer, Money shipping) {
        return settings.context(buyer.store(), shipping);
    }

    /**
     * Sets the price of one unit; quantity breaks stay, and hold where they are still cheaper. Setting the price it has already
     * changes nothing.
     *
     * @param by who does it, for the price history
     * @throws Problem {@code invalid-price}, {@code wrong-currency}, or {@code unknown-sku} for a SKU without a price
     */
    public Mono<Void> setPrice(StoreId store, Sku sku, Money price, String by) {
        if (price.minor() < 0 || price.minor() > DEAREST) {
            return Mono.error(Problem.invalid(
                    "minor", "invalid-price", "A price lies between 0 and " + DEAREST + " minor units."));
        }
        return table.lock(store, sku)
                .switchIfEmpty(Mono.error(() -> Problem.notFound("unknown-sku", "This store has no SKU " + sku + ".")))
                .flatMap(current -> change(store, sku, current, price, by))
                .as(transaction::transactional);
    }

    private Mono<Void> change(StoreId store, Sku sku, Money current, Money price, String by) {
        if (!current.currency().equals(price.currency())) {
            return Mono.error(Problem.invalid(
                    "currency", "wrong-currency", "Prices of this store are in " + current.currency() + "."));
        }
        if (current.equals(price)) {
            return Mono.empty();
        }
        return table.setPrice(store, sku, price.minor(), by)
                .then(outbox.append(store, List.of(new PriceChanged(sku.value(), price))));
    }
}
