// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.Stores;
import io.vetrina.catalog.importing.format.CatalogueFormat;
import io.vetrina.catalog.importing.format.InputFile;
import io.vetrina.catalog.importing.format.StoreTerms;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.files.StoredFiles;
import io.vetrina.jobs.JobRun;
import io.vetrina.jobs.JobWorker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Imports uploaded files. */
@Component
class UploadWorker implements JobWorker {

    static final String KIND = "import";

    private final Stores stores;
    private final StoredFiles files;
    private final ImportRuns runs;
    private final Clock clock;

    UploadWorker(Stores stores, StoredFiles files, ImportRuns runs, Clock clock) {
        this.stores = stores;
        this.files = files;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String work(JobRun job) throws IOException {
        StoreId id = Objects.requireNonNull(job.store());
        Store store = Objects.requireNonNull(Patience.with(() -> stores.store(id)));
        Upload upload = job.parameters(Upload.class);
        StoreTerms terms = new StoreTerms(
                id,
                store.currency(),
                store.locales().getFirst(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                upload.pictures());
        List<InputFile> input = upload.files().stream()
                .map(file -> new InputFile(file.name(), () -> files.open(file.id())))
                .toList();
        CatalogueFormat format = CatalogueFormat.of(upload.format());
        // One that was interrupted goes on; the same files uploaded again are another job, and read again.
        String fingerprint = Fingerprint.of((job.id() + " " + upload).getBytes(StandardCharsets.UTF_8));
        return runs.run(
                new ImportRuns.Request(
                        id,
                        fingerprint,
                        false,
                        upload.whole() && upload.format().isCatalogue(),
                        watch -> count(format, input, terms, watch),
                        sink -> format.read(input, terms, sink)),
                job);
    }

    private static long count(CatalogueFormat format, List<InputFile> input, StoreTerms terms, ImportRun.Watch watch)
            throws IOException {
        RowCount count = new RowCount(watch);
        format.read(input, terms, count);
        return count.rows();
    }
}
