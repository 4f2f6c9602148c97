// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.inventory.Stock;
import io.vetrina.order.OrderState;
import io.vetrina.order.Orders;
import io.vetrina.payment.Payment;
import io.vetrina.payment.PaymentListener;
import io.vetrina.payment.PaymentState;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the end of a payment means: the order stands and its units are sold, or it falls and they are free. */
@Component
class Settlement implements PaymentListener {

    private final Orders orders;
    private final Stock stock;
    private final AttemptTable attempts;

    Settlement(Orders orders, Stock stock, AttemptTable attempts) {
        this.orders = orders;
        this.stock = stock;
        this.attempts = attempts;
    }

    @Override
    public Mono<Void> settled(Payment payment) {
        return payment.state() == PaymentState.AUTHORISED
                ? orders.become(payment.order(), OrderState.PLACED).then(stock.allocate(payment.order()))
                : orders.become(payment.order(), OrderState.CANCELLED)
                        .then(stock.release(payment.store(), payment.order()))
                        .then(attempts.fail(payment.order()));
    }
}
