// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.order.PastOrderApi;
import io.vetrina.contract.order.PastOrderBatch;
import io.vetrina.contract.order.PastOrderReceipt;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Past orders over HTTP, for staff. */
@RestController
class PastOrderController implements PastOrderApi {

    private final PastOrders past;
    private final PastOrderRules rules;
    private final Stores stores;

    PastOrderController(PastOrders past, PastOrderRules rules, Stores stores) {
        this.past = past;
        this.rules = rules;
        this.stores = stores;
    }

    @Override
    public Mono<PastOrderReceipt> add(StoreId store, PastOrderBatch batch) {
        return stores.store(store).flatMap(known -> {
            rules.check(batch, known.currency());
            List<PastOrder> orders = IntStream.range(0, batch.orders().size())
                    .mapToObj(i -> order(batch.orders().get(i), known.currency()))
                    .toList();
            return past.add(store, orders).map(added -> new PastOrderReceipt(added, orders.size() - added));
        });
    }

    private static PastOrder order(PastOrderBatch.Order order, String currency) {
        return new PastOrder(
                order.number(),
                order.customer(),
                order.country(),
                order.placedAt(),
                false,
                false,
                order.lines().stream()
                        .map(line -> new PastOrder.Line(
                                line.sku(),
                                line.quantity(),
                                line.unitPrice() == null ? Money.zero(currency) : line.unitPrice()))
                        .toList());
    }
}
