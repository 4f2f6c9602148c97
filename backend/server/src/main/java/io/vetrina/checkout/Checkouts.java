// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.CartContents;
import io.vetrina.cart.Carts;
import io.vetrina.catalog.Stores;
import io.vetrina.checkout.CheckoutRefusal.AlreadyOrdered;
import io.vetrina.checkout.CheckoutRefusal.Busy;
import io.vetrina.checkout.CheckoutRefusal.EmptyCart;
import io.vetrina.checkout.CheckoutRefusal.InvalidFields;
import io.vetrina.checkout.CheckoutRefusal.InvalidKey;
import io.vetrina.checkout.CheckoutRefusal.KeyReused;
import io.vetrina.checkout.CheckoutResult.Ordered;
import io.vetrina.checkout.CheckoutResult.Refused;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.order.OrderDraft;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Ids;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns carts into orders in two steps, each of which may be repeated: the order is made, then its payment asked for. So a repeat
 * of a checkout, also one that runs at the same time or after a crash in between, ends at the same order.
 */
@Component
class Checkouts {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final Stores stores;
    private final Carts carts;
    private final PricedCarts pricedCarts;
    private final IdempotencyKeys keys;
    private final Drafts drafts;
    private final CheckoutPolicies policies;
    private final OrderPlacing placing;
    private final CheckoutPayment payment;
    private final CheckoutQueue queue;
    private final Ids ids;
    private final JsonMapper json;

    Checkouts(
            Stores stores,
            Carts carts,
            PricedCarts pricedCarts,
            IdempotencyKeys keys,
            Drafts drafts,
            CheckoutPolicies policies,
            OrderPlacing placing,
            CheckoutPayment payment,
            CheckoutQueue queue,
            Ids ids,
            JsonMapper json) {
        this.stores = stores;
        this.carts = carts;
        this.pricedCarts = pricedCarts;
        this.keys = keys;
        this.drafts = drafts;
        this.policies = policies;
        this.placing = placing;
        this.payment = payment;
        this.queue = queue;
        this.ids = ids;
        this.json = json;
    }

    /** Ways to deliver the cart as it is, cheapest first. */
    Mono<List<DeliveryOption>> deliveryOptions(Buyer buyer, String cart) {
        return carts.contents(buyer.store(), cart)
                .flatMap(contents -> pricedCarts.of(buyer, contents))
                .map(PricedCart::deliveryOptions);
    }

    /** The order that a checkout with this key has made; empty when there is none. */
    Mono<UUID> order(StoreId store, String cart, String key) {
        return KEY.matcher(key).matches() ? keys.find(store, cart, key).map(IdempotencyKeys.Used::order) : Mono.empty();
    }

    /**
     * Orders a cart.
     *
     * @param key of the caller: a repeat with the same key returns the same order
     * @return the order, pending when the payment provider did not answer in time; a refusal leaves the cart as it was
     */
    Mono<CheckoutResult> checkout(Buyer buyer, String cart, String key, Checkout checkout) {
        if (!KEY.matcher(key).matches()) {
            return refused(new InvalidKey());
        }
        List<Violation> violations = FieldRules.violations(checkout);
        if (!violations.isEmpty()) {
            return refused(new InvalidFields(violations));
        }
        var used = new IdempotencyKeys.Used(buyer.store(), cart, key, hash(checkout), ids.next());
        return known(used)
                .flatMap(result -> pay(result, buyer.store(), List.of(), checkout))
                .switchIfEmpty(Mono.defer(
                                () -> stores.ensureOpen(buyer.store()).then(carts.contents(buyer.store(), cart)))
                        .flatMap(contents -> place(used, buyer, contents, checkout)
                                .flatMap(result -> result instanceof Refused(AlreadyOrdered again)
                                        ? known(used).defaultIfEmpty(new Refused(again))
                                        : Mono.just(result))
                                .flatMap(result -> pay(result, buyer.store(), contents.skus(), checkout))));
    }

    private Mono<CheckoutResult> pay(CheckoutResult result, StoreId store, List<Sku> articles, Checkout checkout) {
        return switch (result) {
            case Ordered(var order) ->
                payment.pay(store, order, articles, checkout.payment().token());
            case Refused refused -> Mono.just(refused);
        };
    }

    /** What this key has ordered already. */
    private Mono<CheckoutResult> known(IdempotencyKeys.Used used) {
        return keys.find(used.store(), used.cart(), used.key())
                .map(earlier -> earlier.bodyHash().equals(used.bodyHash())
                        ? new Ordered(earlier.order())
                        : new Refused(new KeyReused()));
    }

    /** Reads and writes when it is its turn; policies are asked in between, when it holds none. */
    private Mono<CheckoutResult> place(
            IdempotencyKeys.Used used, Buyer buyer, CartContents contents, Checkout checkout) {
        if (contents.lines().isEmpty()) {
            return refused(new EmptyCart());
        }
        Mono<Prepared> prepared = pricedCarts
                .of(buyer, contents)
                .map(cart -> CartRule.firstRefusal(cart, checkout)
                        .<Prepared>map(Prepared.Refused::new)
                        .orElseGet(
                                () -> new Prepared.Draft(drafts.draft(used.order(), cart, checkout), cart.demand())));
        return queue.through(contents.store(), contents.skus(), prepared, new Prepared.Refused(new Busy()))
                .flatMap((Prepared ready) -> switch (ready) {
                    case Prepared.Refused(var refusal) -> refused(refusal);
                    case Prepared.Draft draft -> place(used, buyer, contents, checkout, draft);
                });
    }

    private Mono<CheckoutResult> place(
            IdempotencyKeys.Used used, Buyer buyer, CartContents contents, Checkout checkout, Prepared.Draft prepared) {
        Map<String, String> answers = Objects.requireNonNullElse(checkout.answers(), Map.of());
        return policies.refusal(new CheckoutPolicy.Request(buyer, prepared.order(), answers))
                .flatMap(refusal -> refusal.isPresent()
                        ? refused(refusal.get())
                        : queue.through(
                                contents.store(),
                                contents.skus(),
                                placing.place(used, contents.version(), prepared.order(), prepared.demand()),
                                new Refused(new Busy())));
    }

    private static Mono<CheckoutResult> refused(CheckoutRefusal refusal) {
        return Mono.just(new Refused(refusal));
    }

    private ByteBuffer hash(Checkout checkout) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(checkout)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** What is left of a cart when the rules have been through it. */
    private sealed interface Prepared {

        record Draft(OrderDraft order, SortedMap<OfferId, Integer> demand) implements Prepared {}

        record Refused(CheckoutRefusal refusal) implements Prepared {}
    }
}
