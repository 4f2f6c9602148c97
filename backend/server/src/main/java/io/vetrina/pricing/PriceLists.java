// SPDX-License-Identifier: Apache-2.0
package io.vetrina.pricing;

import io.vetrina.contract.pricing.ListPrice;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.pricing.PriceList;
import io.vetrina.contract.pricing.PriceListDraft;
import io.vetrina.contract.pricing.PriceListId;
import io.vetrina.contract.pricing.PriceScope;
import io.vetrina.contract.pricing.TaxBasis;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What staff do to price lists and the prices in them. */
@Component
class PriceLists {

    private static final int LONGEST = 100;

    private final PriceListTable lists;
    private final PriceTable prices;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    PriceLists(PriceListTable lists, PriceTable prices, Outbox outbox, TransactionalOperator transaction) {
        this.lists = lists;
        this.prices = prices;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    Flux<PriceList> all(StoreId store) {
        return lists.all(store);
    }

    /**
     * Opens or changes a list.
     *
     * @throws Problem {@code invalid-price-list}, {@code wrong-currency}, {@code price-list-fixed}
     */
    Mono<PriceList> put(StoreId store, PriceListId id, PriceListDraft draft, String by) {
        return lists.find(store, PriceListId.BASE)
                .switchIfEmpty(Mono.error(() -> Problem.notFound(
                        "unknown-store", "There is no store " + store + " with prices; import products first.")))
                .flatMap(base -> lists.find(store, id)
                        .map(before -> changed(before, draft))
                        .switchIfEmpty(Mono.fromSupplier(() -> opened(id, draft, base.currency()))))
                .flatMap(list -> lists.put(store, list, by)
                        .then(outbox.append(store, List.of(word(list))))
                        .thenReturn(list))
                .as(transaction::transactional);
    }

    private static PriceList opened(PriceListId id, PriceListDraft draft, String currency) {
        PriceScope scope = Objects.requireNonNullElse(draft.scope(), PriceScope.BASE);
        if (!currency.equals(Objects.requireNonNullElse(draft.currency(), currency))) {
            throw Problem.invalid("currency", "wrong-currency", "Prices of this store are in " + currency + ".");
        }
        if ((scope == PriceScope.BASE) != (draft.subject() == null)) {
            throw invalid(
                    "subject",
                    "A list names its channel, group, company or customer, and none when it is for everybody.");
        }
        if (draft.subject() != null && !isText(draft.subject())) {
            throw invalid("subject", "A subject has 1 to " + LONGEST + " characters.");
        }
        TaxBasis tax = Objects.requireNonNullElse(draft.tax(), TaxBasis.GROSS);
        return with(new PriceList(id, "", currency, tax, scope, draft.subject(), null, null, 0, false), draft);
    }

    /** Other currency, tax or audience would be another list. */
    private static PriceList changed(PriceList before, PriceListDraft draft) {
        boolean same = before.currency().equals(Objects.requireNonNullElse(draft.currency(), before.currency()))
                && before.tax() == Objects.requireNonNullElse(draft.tax(), before.tax())
                && before.scope() == Objects.requireNonNullElse(draft.scope(), before.scope())
                && (draft.subject() == null || draft.subject().equals(before.subject()));
        boolean dated = draft.validFrom() != null || draft.validUntil() != null || draft.bestOf();
        if (!same || (before.id().equals(PriceListId.BASE) && dated)) {
            throw fixed();
        }
        return with(before, draft);
    }

    private static PriceList with(PriceList list, PriceListDraft draft) {
        if (!isText(draft.name())) {
            throw invalid("name", "A name has 1 to " + LONGEST + " characters.");
        }
        if (draft.validFrom() != null
                && draft.validUntil() != null
                && !draft.validFrom().isBefore(draft.validUntil())) {
            throw invalid("validUntil", "A list ends after it begins.");
        }
        return new PriceList(
                list.id(),
                draft.name(),
                list.currency(),
                list.tax(),
                list.scope(),
                list.subject(),
                draft.validFrom(),
                draft.validUntil(),
                draft.priority(),
                draft.bestOf());
    }

    private static boolean isText(@Nullable String text) {
        return text != null
                && !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static Problem invalid(String field, String detail) {
        return Problem.invalid(field, "invalid-price-list", detail);
    }

    private static Problem fixed() {
        return Problem.conflict(
                "price-list-fixed",
                "Currency, tax and audience of a list stay, and the base list holds for everybody at any time; open"
                        + " another list instead.");
    }

    /** @throws Problem {@code unknown-price-list}, {@code price-list-fixed} */
    Mono<Void> close(StoreId store, PriceListId id, String by) {
        if (id.equals(PriceListId.BASE)) {
            return Mono.error(PriceLists::fixed);
        }
        return known(store, id)
                .flatMap(list -> prices.remove(store, id, null, by)
                        .map(offer -> new PriceChanged(offer, id, null))
                        .collectList()
                        .flatMap(changes -> outbox.append(store, changes))
                        .then(lists.remove(store, id))
                        .then(outbox.append(store, List.of(word(list)))))
                .as(transaction::transactional);
    }

    /** @throws Problem {@code unknown-price-list} */
    Flux<ListPrice> prices(StoreId store, PriceListId id, @Nullable Sku after) {
        return known(store, id).thenMany(prices.page(store, id, after).map(entry -> {
            List<Ladder.Step> steps = entry.getValue().steps();
            return new ListPrice(
                    entry.getKey(),
                    steps.getFirst().from(),
                    steps.getFirst().price(),
                    steps.stream()
                            .skip(1)
                            .map(step -> new PriceBreak(step.from(), step.price()))
                            .toList());
        }));
    }

    /**
     * Sets all prices of an offer in a list. In the base list they begin at one unit, and only what has a base price can have
     * others.
     *
     * @throws Problem {@code unknown-price-list}, {@code unknown-sku}, {@code invalid-price}, {@code wrong-currency}
     */
    Mono<Void> setPrice(StoreId store, PriceListId id, OfferId offer, ListPrice price, String by) {
        Ladder ladder = PriceRules.ladder(price);
        PriceTable.Place place = new PriceTable.Place(id, offer);
        if (id.equals(PriceListId.BASE) && ladder.steps().getFirst().from() > 1) {
            return Mono.error(
                    Problem.invalid("fromQuantity", "invalid-price", "Prices in the base list begin at one unit."));
        }
        return known(store, id)
                .flatMap(list -> PriceRules.check(ladder, list.currency()))
                .then(Mono.defer(() -> prices.lock(store, new PriceTable.Place(PriceListId.BASE, offer))))
                .switchIfEmpty(Mono.error(() -> PriceRules.unknownSku(offer.sku())))
                .flatMap(base -> prices.lock(store, place).map(ladder::equals).defaultIfEmpty(false))
                .filter(unchanged -> !unchanged)
                .flatMap(change -> prices.set(store, place, ladder, by)
                        .then(outbox.append(
                                store,
                                List.of(new PriceChanged(
                                        offer, id, ladder.steps().getFirst().price())))))
                .as(transaction::transactional);
    }

    /** @throws Problem {@code unknown-sku} when it is not in the list, {@code price-list-fixed} for the base list */
    Mono<Void> removePrice(StoreId store, PriceListId id, OfferId offer, String by) {
        return id.equals(PriceListId.BASE)
                ? Mono.error(PriceLists::fixed)
                : prices.remove(store, id, offer, by)
                        .next()
                        .switchIfEmpty(Mono.error(() -> PriceRules.unknownSku(offer.sku())))
                        .flatMap(gone -> outbox.append(store, List.of(new PriceChanged(gone, id, null))))
                        .as(transaction::transactional);
    }

    private Mono<PriceList> known(StoreId store, PriceListId id) {
        return lists.find(store, id)
                .switchIfEmpty(Mono.error(
                        () -> Problem.notFound("unknown-price-list", "This store has no price list " + id + ".")));
    }

    private static PriceListChanged word(PriceList list) {
        return new PriceListChanged(list.id(), list.scope(), Objects.requireNonNullElse(list.subject(), ""));
    }
}
