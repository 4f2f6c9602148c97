// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.cart.CartContents;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.order.Address;
import io.vetrina.order.Customer;
import io.vetrina.order.Delivery;
import io.vetrina.order.OrderDraft;
import io.vetrina.payment.PaymentDraft;
import io.vetrina.payment.PaymentId;
import io.vetrina.pricing.Calculation;
import io.vetrina.shared.Ids;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes drafts of orders from what buyers send: everything goes to one address, and is paid at once. */
@Component
class Drafts {

    private final Ids ids;

    Drafts(Ids ids) {
        this.ids = ids;
    }

    /**
     * @param cart that no rule refuses
     * @param checkout that breaks no rule
     */
    OrderDraft draft(UUID order, PricedCart cart, Checkout checkout) {
        CartContents contents = cart.contents();
        Calculation calculation = cart.calculation(checkout.delivery());
        DeliveryOption option = cart.delivery(checkout.delivery()).orElseThrow();
        Address address = address(checkout.address());
        return new OrderDraft(
                order,
                contents.store(),
                contents.id(),
                contents.visitor(),
                new Customer(checkout.customer().name(), checkout.customer().email()),
                address,
                List.of(new Delivery(
                        option.id(),
                        option.label(),
                        option.price(),
                        option.minDays(),
                        option.maxDays(),
                        address,
                        contents.lines().stream().map(CartContents.Line::id).toList())),
                List.of(new PaymentDraft(
                        new PaymentId(ids.next()),
                        PaymentMethod.valueOf(checkout.payment().method().toUpperCase(Locale.ROOT)),
                        calculation.totals().total())),
                cart.lines(calculation),
                calculation);
    }

    private static Address address(Checkout.Address address) {
        return new Address(
                address.name(),
                address.street(),
                address.street2(),
                address.postalCode(),
                address.city(),
                address.country());
    }
}
