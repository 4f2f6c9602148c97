// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff may see and do about imports. */
@RestController
@RequestMapping("/api/imports/{store}")
class ImportController {

    private static final int LONGEST_REPORT = 1_000;

    /** @param rows the first thousand refused rows, in the order in which they were met */
    record Report(String store, List<Batch.Refusal> rows) {}

    private final Stores stores;
    private final ImportJournal journal;
    private final Imports imports;

    ImportController(Stores stores, ImportJournal journal, Imports imports) {
        this.stores = stores;
        this.journal = journal;
        this.imports = imports;
    }

    /** Rows that the store's last import refused: where, which field and why. */
    @GetMapping("/report")
    Mono<Report> report(@PathVariable String store) {
        StoreId id = new StoreId(store);
        return stores.store(id)
                .then(journal.refusals(id, LONGEST_REPORT).collectList())
                .map(rows -> new Report(store, rows));
    }

    /** Reads the store's source again; products that are as they were are left alone. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void again(@PathVariable String store) {
        imports.again(new StoreId(store));
    }
}
