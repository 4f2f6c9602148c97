// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.audit.Audit;
import io.vetrina.catalog.StoreParticipant;
import io.vetrina.contract.pricing.TaxRate;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.PerStore;
import io.vetrina.shared.Problem;
import io.vetrina.shared.event.Events;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The tax rates of every store, dated. A new store begins with those of its country. */
@Component
class TaxRates extends PerStore<List<TaxRate>> implements StoreParticipant {

    private static final int HIGHEST = 10_000;
    private static final int MOST = 1_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final UsualTaxRates usual = new UsualTaxRates();
    private final TaxRateTable table;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionalOperator transaction;

    TaxRates(TaxRateTable table, Outbox outbox, Audit audit, TransactionalOperator transaction, Events events) {
        this.table = table;
        this.outbox = outbox;
        this.audit = audit;
        this.transaction = transaction;
        events.onEveryNode(TaxRatesChanged.class, "tax-rates", change -> reload());
    }

    @Override
    public Mono<Void> onOpened(StoreId store, String currency, String country) {
        return replace(store, usual.of(country));
    }

    @Override
    protected Mono<Map<StoreId, List<TaxRate>>> read() {
        return table.all();
    }

    /**
     * Hundredths of a percent of the net price, at the buyer's instant; 0 where the store has no rate for the buyer's country. A
     * store opened a moment ago has what every store of its country begins with.
     */
    int basisPoints(Buyer buyer) {
        LocalDate day = LocalDate.ofInstant(buyer.at(), ZoneOffset.UTC);
        return get(buyer.store()).orElseGet(() -> usual.of(buyer.country())).stream()
                .filter(rate -> rate.country().equals(buyer.country()))
                .filter(rate -> !rate.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(TaxRate::basisPoints)
                .orElse(0);
    }

    /** As the database has them, by country and day. */
    Mono<List<TaxRate>> of(StoreId store) {
        return table.of(store).collectList();
    }

    /**
     * Replaces the rates of a store.
     *
     * @param by who does it
     * @throws Problem {@code invalid-…} naming what breaks a rule
     */
    Mono<Void> set(StoreId store, List<TaxRate> rates, String by) {
        return check(rates)
                .then(Mono.defer(() -> of(store)))
                .flatMap(before -> replace(store, rates)
                        .then(audit.record(by, "tax-rates.changed", store, "tax-rates", before, rates)))
                .as(transaction::transactional);
    }

    private Mono<Void> replace(StoreId store, List<TaxRate> rates) {
        return table.replace(store, rates).then(outbox.append(store, List.of(new TaxRatesChanged(rates.size()))));
    }

    private static Mono<Void> check(List<TaxRate> rates) {
        if (rates.size() > MOST) {
            return Mono.error(Problem.invalid("rates", "too-many", "At most " + MOST + " rates."));
        }
        for (TaxRate rate : rates) {
            if (rate == null || rate.country() == null || !COUNTRIES.contains(rate.country())) {
                return Mono.error(Problem.invalid(
                        "country", "invalid-country", "A country is two capital letters of ISO 3166, such as IT."));
            }
            if (rate.validFrom() == null) {
                return Mono.error(Problem.invalid("validFrom", "invalid-day", "A day looks like 2026-01-31."));
            }
            if (rate.basisPoints() < 0 || rate.basisPoints() > HIGHEST) {
                return Mono.error(Problem.invalid(
                        "basisPoints", "invalid-rate", "A rate lies between 0 and 10,000 hundredths of a percent."));
            }
        }
        boolean twice = rates.stream()
                .collect(Collectors.groupingBy(rate -> rate.country() + rate.validFrom(), Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > 1);
        return twice
                ? Mono.error(Problem.invalid("validFrom", "invalid-day", "A country has one rate a day."))
                : Mono.empty();
    }
}
