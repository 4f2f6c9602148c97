// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.checkout.CheckoutRefusal.Discontinued;
import io.vetrina.checkout.CheckoutRefusal.EmptyCart;
import io.vetrina.checkout.CheckoutRefusal.InsufficientStock;
import io.vetrina.checkout.CheckoutRefusal.InvalidFields;
import io.vetrina.checkout.CheckoutRefusal.TotalChanged;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What must hold for every cart that is ordered, in the order in which it is looked at: each may build on those before it. */
enum CartRule {
    SOMETHING_TO_ORDER {
        @Override
        Optional<CheckoutRefusal> refusal(PricedCart cart, Checkout checkout) {
            return cart.contents().lines().isEmpty() ? Optional.of(new EmptyCart()) : Optional.empty();
        }
    },
    ALL_STILL_SOLD {
        @Override
        Optional<CheckoutRefusal> refusal(PricedCart cart, Checkout checkout) {
            return Optional.of(cart.discontinued())
                    .filter(skus -> !skus.isEmpty())
                    .map(Discontinued::new);
        }
    },
    /** As far as one can tell without waiting for others; the order's transaction looks again. */
    ENOUGH_IN_STOCK {
        @Override
        Optional<CheckoutRefusal> refusal(PricedCart cart, Checkout checkout) {
            return Optional.of(cart.shortages())
                    .filter(shortages -> !shortages.isEmpty())
                    .map(InsufficientStock::new);
        }
    },
    DELIVERABLE {
        @Override
        Optional<CheckoutRefusal> refusal(PricedCart cart, Checkout checkout) {
            if (cart.delivery(checkout.delivery()).isPresent()) {
                return Optional.empty();
            }
            String known =
                    cart.deliveryOptions().stream().map(DeliveryOption::id).collect(Collectors.joining(", "));
            return Optional.of(new InvalidFields(
                    List.of(new Violation("delivery", "unknown-delivery", "Choose one of " + known + "."))));
        }
    },
    /** Nobody pays another sum than the one that was shown. */
    TOTAL_AS_SEEN {
        @Override
        Optional<CheckoutRefusal> refusal(PricedCart cart, Checkout checkout) {
            return TotalSeen.change(cart, checkout).map(TotalChanged::new);
        }
    };

    abstract Optional<CheckoutRefusal> refusal(PricedCart cart, Checkout checkout);

    /** Of the first rule that does not hold. */
    static Optional<CheckoutRefusal> firstRefusal(PricedCart cart, Checkout checkout) {
        return Arrays.stream(values())
                .map(rule -> rule.refusal(cart, checkout))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
