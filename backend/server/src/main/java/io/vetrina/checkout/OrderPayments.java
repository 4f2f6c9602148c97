// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.inventory.Stock;
import io.vetrina.order.Orders;
import io.vetrina.payment.PaymentListener;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What the end of its payments means for an order: it stands and its units are sold, or it falls and they are free. */
@Component
class OrderPayments implements PaymentListener {

    private final Orders orders;
    private final Stock stock;
    private final IdempotencyKeys keys;

    OrderPayments(Orders orders, Stock stock, IdempotencyKeys keys) {
        this.orders = orders;
        this.stock = stock;
        this.keys = keys;
    }

    @Override
    public Mono<Void> secured(StoreId store, UUID order) {
        return orders.place(order).then(stock.allocate(order));
    }

    @Override
    public Mono<Void> failed(StoreId store, UUID order) {
        return orders.cancel(order).then(stock.release(store, order)).then(keys.fail(order));
    }
}
