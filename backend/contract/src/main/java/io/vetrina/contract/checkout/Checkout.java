// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import org.jspecify.annotations.Nullable;

/**
 * What turns a cart into an order.
 *
 * @param delivery id of a {@link DeliveryOption}
 */
public record Checkout(Customer customer, Address address, String delivery, Payment payment) {

    public record Customer(String name, String email) {}

    /** @param country ISO 3166-1 alpha-2 */
    public record Address(
            String name, String street, @Nullable String street2, String postalCode, String city, String country) {}

    /**
     * @param method {@code card}
     * @param token what the payment provider gave for the card; never a card number
     */
    public record Payment(String method, String token) {}
}
