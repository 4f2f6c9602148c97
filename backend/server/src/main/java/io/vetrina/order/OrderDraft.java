// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.payment.PaymentDraft;
import io.vetrina.pricing.Calculation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything an order is made of.
 *
 * @param id unguessable: knowing it is the right to read the order
 * @param cart that it is made from
 * @param visitor who filled the cart, when that is known
 * @param billing to whom the invoice is written
 * @param deliveries one or more; every line goes with one of them
 * @param payments one or more; they sum to the total
 * @param lines one or more
 * @param calculation of these lines
 */
public record OrderDraft(
        UUID id,
        StoreId store,
        String cart,
        @Nullable String visitor,
        Customer customer,
        Address billing,
        List<Delivery> deliveries,
        List<PaymentDraft> payments,
        List<OrderLine> lines,
        Calculation calculation) {

    /** @throws IllegalArgumentException when it does not fit together */
    public OrderDraft {
        List<LineId> ids = lines.stream().map(OrderLine::id).toList();
        List<LineId> delivered = deliveries.stream()
                .flatMap(delivery -> delivery.lines().stream())
                .toList();
        Money total = calculation.totals().total();
        if (ids.isEmpty()
                || Set.copyOf(ids).size() != ids.size()
                || !calculation.byId().keySet().equals(Set.copyOf(ids))) {
            throw new IllegalArgumentException("Every line has an id of its own and is priced: " + ids);
        }
        if (delivered.size() != ids.size() || !Set.copyOf(delivered).equals(Set.copyOf(ids))) {
            throw new IllegalArgumentException("Every line is delivered once: " + ids);
        }
        List<Money> paid = payments.stream().map(PaymentDraft::amount).toList();
        if (!Money.sum(total.currency(), paid).equals(total)) {
            throw new IllegalArgumentException("What is paid is the total: " + total);
        }
        deliveries = List.copyOf(deliveries);
        payments = List.copyOf(payments);
        lines = List.copyOf(lines);
    }
}
