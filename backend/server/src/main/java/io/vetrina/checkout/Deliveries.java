// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

import io.vetrina.audit.Audit;
import io.vetrina.catalog.StoreParticipant;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.checkout.DeliveryTerms;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** How stores deliver. A new store begins with what is usual where its currency is paid. */
@Component
class Deliveries implements StoreParticipant {

    private final UsualDelivery usual = new UsualDelivery();
    private final DeliveryTable table;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Deliveries(DeliveryTable table, Audit audit, TransactionalOperator transaction) {
        this.table = table;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public Mono<Void> onOpened(StoreId store, String currency, String country) {
        return table.replace(store, usual.of(currency));
    }

    /** The ways to deliver goods of a value, cheapest first. */
    Mono<Function<Money, List<DeliveryOption>>> of(StoreId store) {
        return terms(store)
                .map(ways -> value -> ways.stream()
                        .map(way -> option(way, value))
                        .sorted(Comparator.comparing(DeliveryOption::price))
                        .toList());
    }

    private static DeliveryOption option(DeliveryTerms terms, Money subtotal) {
        boolean free = terms.freeFrom() != null && subtotal.minor() >= terms.freeFrom();
        return new DeliveryOption(
                terms.id(),
                terms.label(),
                new Money(free ? 0 : terms.price(), subtotal.currency()),
                terms.minDays(),
                terms.maxDays());
    }

    /** As staff set them. */
    Mono<List<DeliveryTerms>> terms(StoreId store) {
        return table.of(store).collectList();
    }

    /**
     * Replaces the ways in which a store delivers.
     *
     * @param by who does it
     * @throws io.vetrina.shared.Problem {@code invalid-…} naming what breaks a rule
     */
    Mono<Void> set(StoreId store, List<DeliveryTerms> wanted, String by) {
        return DeliveryRules.check(wanted)
                .then(Mono.defer(() -> terms(store)))
                .flatMap(before -> table.replace(store, wanted)
                        .then(audit.record(by, "delivery-terms.changed", store, "delivery-terms", before, wanted)))
                .as(transaction::transactional);
    }
}
