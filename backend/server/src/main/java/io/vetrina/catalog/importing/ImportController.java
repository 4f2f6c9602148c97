// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.catalog.ImportReport;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.shared.StoreId;
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

    private final Stores stores;
    private final ImportJournal journal;
    private final Imports imports;

    ImportController(Stores stores, ImportJournal journal, Imports imports) {
        this.stores = stores;
        this.journal = journal;
        this.imports = imports;
    }

    /** What the store's last import says of single rows: where, which field and why. */
    @GetMapping("/report")
    Mono<ImportReport> report(@PathVariable String store) {
        StoreId id = new StoreId(store);
        return stores.store(id)
                .then(journal.refusals(id, LONGEST_REPORT)
                        .map(row ->
                                new ImportReport.Row(row.file(), row.line(), row.field(), row.reason(), row.taken()))
                        .collectList())
                .map(rows -> new ImportReport(store, rows));
    }

    /** Leaves a job that reads the store's source again; products that are as they were are left alone. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Job> again(@PathVariable String store) {
        return imports.again(new StoreId(store));
    }
}
