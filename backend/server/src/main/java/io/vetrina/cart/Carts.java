// SPDX-License-Identifier: Apache-2.0
package io.vetrina.cart;

import io.vetrina.catalog.Item;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.shared.LineDetails;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.offer.Offers;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Ids;
import io.vetrina.shared.Problem;
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
    private final Offers offers;
    private final Ids ids;

    Carts(CartStore store, CartView view, CartFeed feed, Stores stores, Offers offers, Ids ids) {
        this.store = store;
        this.view = view;
        this.feed = feed;
        this.stores = stores;
        this.offers = offers;
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

    /**
     * Adds units of an offer: the line of this offer with these details grows, or there is a new one.
     *
     * @throws Problem {@code unknown-sku}, {@code stale-cart}, {@code invalid-quantity}, {@code cart-full}
     */
    public Mono<Cart> add(Buyer buyer, String id, long version, OfferId offer, LineDetails details, int quantity) {
        if (quantity < 1 || quantity > MOST_UNITS) {
            return Mono.error(CartProblems.invalidQuantity());
        }
        return offers.cachedOffers(buyer, List.of(offer))
                .flatMap(found -> Mono.justOrEmpty(found.get(offer)))
                .switchIfEmpty(Mono.error(() -> CartProblems.unknownOffer(offer)))
                .map(found -> new LineChange.Add(
                        new LineId(ids.next().toString()), offer, details, quantity, card(found.item())))
                .flatMap(add -> change(buyer, id, version, add));
    }

    Mono<Cart> set(Buyer buyer, String id, long version, LineId line, int quantity) {
        return quantity < 1 || quantity > MOST_UNITS
                ? Mono.error(CartProblems.invalidQuantity())
                : change(buyer, id, version, new LineChange.Set(line, quantity));
    }

    Mono<Cart> remove(Buyer buyer, String id, long version, LineId line) {
        return change(buyer, id, version, new LineChange.Remove(line));
    }

    /**
     * Takes out of the cart what was ordered from it; what was added since stays. Does nothing the second time for the same
     * order, or when the cart has expired.
     *
     * @param units ordered of each line
     */
    public Mono<Void> ordered(StoreId in, String id, String order, Map<LineId, Integer> units) {
        return store.ordered(in, id, order, units);
    }

    private Mono<Cart> change(Buyer buyer, String id, long version, LineChange change) {
        return store.change(buyer.store(), id, version, change).flatMap((ChangeResult result) -> switch (result) {
            case ChangeResult.Changed(var cart) -> view.of(buyer, cart);
            case ChangeResult.Stale(var current) ->
                view.of(buyer, current).flatMap(now -> Mono.error(CartProblems.stale(now)));
            case ChangeResult.UnknownCart() -> Mono.error(CartProblems.unknownCart());
            case ChangeResult.UnknownLine() -> Mono.error(CartProblems.unknownLine());
            case ChangeResult.Full() -> Mono.error(CartProblems.full());
            case ChangeResult.TooMany() -> Mono.error(CartProblems.invalidQuantity());
        });
    }

    private static CartContents.Card card(Item item) {
        return new CartContents.Card(item.slug(), item.title(), item.image(), item.options());
    }
}
