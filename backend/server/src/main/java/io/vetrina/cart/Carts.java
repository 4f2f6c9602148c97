// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Products;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Problem;
import io.vetrina.shared.SkuCache;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The carts of all stores. Knowing a cart's id is the right to use it; in another store than its own there is no such cart. When
 * Redis is away every call ends in a {@link Problem} {@code carts-unavailable}.
 */
@Component
public class Carts {

    /** Most units of a line. */
    public static final int MOST_UNITS = 9_999;

    /** Most lines of a cart. */
    public static final int MOST_LINES = 500;

    private static final int LONGEST_VISITOR = 64;

    private final CartStore store;
    private final CartView view;
    private final CartFeed feed;
    private final Stores stores;
    private final SkuCache<Item> items;
    private final Ids ids;

    Carts(CartStore store, CartView view, CartFeed feed, Stores stores, Products products, Ids ids) {
        this.store = store;
        this.view = view;
        this.feed = feed;
        this.stores = stores;
        this.items = new SkuCache<>(products::items);
        this.ids = ids;
    }

    /** @param visitor whose open pages follow the cart, up to 64 characters */
    public Mono<Cart> create(Buyer buyer, @Nullable String visitor) {
        if (visitor != null && visitor.length() > LONGEST_VISITOR) {
            return Mono.error(CartProblems.invalidVisitor());
        }
        StoreId in = buyer.store();
        return stores.store(in)
                .map(found -> new CartContents(ids.next().toString(), in, found.currency(), visitor, 1, List.of()))
                .flatMap(cart -> store.create(cart).then(view.of(buyer, cart)));
    }

    /** @throws Problem {@code unknown-cart} */
    public Mono<Cart> cart(Buyer buyer, String id) {
        return contents(buyer.store(), id).flatMap(contents -> view.of(buyer, contents));
    }

    /** @throws Problem {@code unknown-cart} */
    public Mono<CartContents> contents(StoreId in, String id) {
        return store.find(in, id).switchIfEmpty(Mono.error(CartProblems::unknownCart));
    }

    /** The SKUs of a cart, in the order they were added; empty when there is no such cart. */
    public Mono<List<Sku>> skus(StoreId in, String id) {
        return store.find(in, id).map(CartContents::skus);
    }

    /** Every change of a cart that has a visitor, from now on; never completes. */
    public Flux<CartChanged> changes() {
        return feed.changes();
    }

    Mono<Cart> add(Buyer buyer, String id, long version, Sku sku, int quantity) {
        if (quantity < 1 || quantity > MOST_UNITS) {
            return Mono.error(CartProblems.invalidQuantity());
        }
        return items.get(buyer.store(), List.of(sku))
                .flatMap(found -> Mono.justOrEmpty(found.get(sku)))
                .switchIfEmpty(Mono.error(() -> CartProblems.unknownSku(sku)))
                .flatMap(item -> change(buyer, id, version, new LineChange.Add(sku.value(), quantity, card(item))));
    }

    Mono<Cart> set(Buyer buyer, String id, long version, String line, int quantity) {
        return quantity < 1 || quantity > MOST_UNITS
                ? Mono.error(CartProblems.invalidQuantity())
                : change(buyer, id, version, new LineChange.Set(line, quantity));
    }

    Mono<Cart> remove(Buyer buyer, String id, long version, String line) {
        return change(buyer, id, version, new LineChange.Remove(line));
    }

    /**
     * Takes out of the cart what was ordered from it; what was added since stays. Does nothing the second time for the same
     * order, or when the cart has expired.
     *
     * @param units ordered, by line id
     */
    public Mono<Void> ordered(StoreId in, String id, String order, Map<String, Integer> units) {
        return store.ordered(in, id, order, units);
    }

    private Mono<Cart> change(Buyer buyer, String id, long version, LineChange change) {
        return store.change(buyer.store(), id, version, change)
                .switchIfEmpty(Mono.error(CartProblems::unknownCart))
                .flatMap(answer -> switch (answer.outcome()) {
                    case "done" -> view.of(buyer, answer.cart());
                    case "stale" -> view.of(buyer, answer.cart()).flatMap(now -> Mono.error(CartProblems.stale(now)));
                    case "no-line" -> Mono.error(CartProblems.unknownLine());
                    case "full" -> Mono.error(CartProblems.full());
                    default -> Mono.error(CartProblems.invalidQuantity());
                });
    }

    private static CartContents.Card card(Item item) {
        return new CartContents.Card(item.slug(), item.title(), item.image(), item.options());
    }
}
