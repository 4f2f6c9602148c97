// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.audit.Audit;
import io.vetrina.catalog.StoreTable.Stored;
import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.catalog.StoreChange;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Outbox;
import io.vetrina.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens, changes and closes stores. Each change is one transaction, with its entry in the audit and its word in the outbox. */
@Component
public class StoreRegister {

    private final StoreTable table;
    private final List<StoreParticipant> participants;
    private final Audit audit;
    private final Outbox outbox;
    private final TransactionalOperator transaction;

    StoreRegister(
            StoreTable table,
            List<StoreParticipant> participants,
            Audit audit,
            Outbox outbox,
            TransactionalOperator transaction) {
        this.table = table;
        this.participants = participants;
        this.audit = audit;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /**
     * Opens a store, with the tax rates and the ways to deliver that are usual in its country. Opening it again in the same
     * words changes nothing.
     *
     * @param by who opens it
     * @return whether it is new
     * @throws Problem {@code invalid-…} for a field that breaks its rule; {@code store-exists} when there is another of this id,
     *     {@code store-closed} when that is closed
     */
    public Mono<Boolean> open(NewStore wanted, String by) {
        return Mono.defer(() -> open(StoreDefinition.of(wanted), by));
    }

    private Mono<Boolean> open(StoreDefinition store, String by) {
        return table.insert(store)
                .flatMap(fresh -> fresh
                        ? Flux.fromIterable(participants)
                                .concatMap(each -> each.onOpened(store.id(), store.currency(), store.country()))
                                .then(note(store.id(), by, "store.opened", null, new Stored(store, false)))
                                .thenReturn(true)
                        : stored(store.id()).flatMap(there -> repeated(there, store)))
                .as(transaction::transactional);
    }

    /** Opens a store unless there is one of its id, whatever that is like. */
    public Mono<Void> openIfAbsent(NewStore wanted, String by) {
        return Mono.defer(() -> {
            StoreDefinition store = StoreDefinition.of(wanted);
            return table.lock(store.id())
                    .map(there -> false)
                    .switchIfEmpty(Mono.defer(() -> open(store, by)))
                    .then();
        });
    }

    private static Mono<Boolean> repeated(Stored there, StoreDefinition wanted) {
        if (there.closed()) {
            return Mono.error(Problem.conflict(
                    "store-closed",
                    "The store \"" + wanted.id()
                            + "\" is closed. PATCH it with {\"closed\": false} to open it again."));
        }
        return there.definition().isRepeatedBy(wanted)
                ? Mono.just(false)
                : Mono.error(Problem.conflict(
                        "store-exists",
                        "There is a store \"" + wanted.id() + "\" already, and it is another. PATCH changes it."));
    }

    /**
     * Changes a store, or opens it again.
     *
     * @throws Problem {@code unknown-store}, or {@code invalid-…} and {@code fixed-…} naming the field
     */
    public Mono<Void> change(StoreId id, StoreChange change, String by) {
        return stored(id)
                .flatMap(before -> {
                    boolean closed = change.closed() == null ? before.closed() : change.closed();
                    return change(before, new Stored(before.definition().with(change), closed), "store.changed", by);
                })
                .as(transaction::transactional);
    }

    /** Closes a store; closing it again changes nothing. It keeps its data, sells nothing and is not listed. */
    public Mono<Void> close(StoreId id, String by) {
        return stored(id)
                .flatMap(before -> change(before, new Stored(before.definition(), true), "store.closed", by))
                .as(transaction::transactional);
    }

    private Mono<Void> change(Stored before, Stored after, String action, String by) {
        return before.equals(after)
                ? Mono.empty()
                : table.update(after.definition(), after.closed())
                        .then(note(after.definition().id(), by, action, before, after));
    }

    private Mono<Stored> stored(StoreId id) {
        return table.lock(id).switchIfEmpty(Mono.error(() -> Stores.unknown(id)));
    }

    private Mono<Void> note(StoreId id, String by, String action, @Nullable Stored before, Stored after) {
        return audit.record(by, action, id, id.value(), before, after)
                .then(outbox.append(id, List.of(new StoreChanged(after.closed()))));
    }
}
