// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.live;

import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.recommendation.Recommendations;
import io.vetrina.contract.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of the live stream; {@code type} is also the server-sent event's name and says which field is filled.
 *
 * @param type {@code price}, {@code stock}, {@code recommendations} or {@code cart}
 */
public record LiveUpdate(
        String type,
        @Nullable String sku,
        @Nullable Money price,
        @Nullable Integer available,
        @Nullable Recommendations recommendations,
        @Nullable Cart cart,
        Instant at) {

    public static LiveUpdate price(String sku, Money price, Instant at) {
        return new LiveUpdate("price", sku, price, null, null, null, at);
    }

    public static LiveUpdate stock(String sku, int available, Instant at) {
        return new LiveUpdate("stock", sku, null, available, null, null, at);
    }

    public static LiveUpdate recommendations(Recommendations recommendations, Instant at) {
        return new LiveUpdate("recommendations", null, null, null, recommendations, null, at);
    }

    public static LiveUpdate cart(Cart cart, Instant at) {
        return new LiveUpdate("cart", null, null, null, null, cart, at);
    }
}
