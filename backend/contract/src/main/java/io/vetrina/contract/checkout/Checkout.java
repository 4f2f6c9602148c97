// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.checkout;

import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What turns a cart into an order.
 *
 * @param total what the buyer saw as the sum to pay, delivery included; when it is another by now, nothing is ordered and the
 *     refusal {@code total-changed} tells both ({@link ChangedTotal})
 * @param lines what the buyer saw each line cost, so that the refusal can tell what has changed; null to leave that open
 * @param delivery id of a {@link DeliveryOption}
 * @param answers to the steps that an earlier try was asked for ({@code steps-needed}), by the step; null for none
 */
public record Checkout(
        Money total,
        @Nullable List<SeenLine> lines,
        Customer customer,
        Address address,
        String delivery,
        Payment payment,
        @Nullable Map<String, String> answers) {

    /** A checkout without answers. */
    public Checkout(
            Money total,
            @Nullable List<SeenLine> lines,
            Customer customer,
            Address address,
            String delivery,
            Payment payment) {
        this(total, lines, customer, address, delivery, payment, null);
    }

    /** What the buyer saw a line cost in all. */
    public record SeenLine(LineId id, Money total) {}

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
