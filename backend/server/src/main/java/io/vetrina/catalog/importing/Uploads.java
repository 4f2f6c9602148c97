// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.audit.Audit;
import io.vetrina.catalog.Stores;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.files.FileRefused;
import io.vetrina.files.FileRule;
import io.vetrina.files.StoredFiles;
import io.vetrina.jobs.Jobs;
import io.vetrina.jobs.NewJob;
import io.vetrina.shared.Problem;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Takes files of merchants while they come in, and leaves a job to import them. */
@Component
class Uploads {

    private static final int LONGEST_NAME = 200;

    private final Stores stores;
    private final StoredFiles files;
    private final Jobs jobs;
    private final Audit audit;
    private final TransactionalOperator transaction;
    private final FileRule rule;

    Uploads(
            Stores stores,
            StoredFiles files,
            Jobs jobs,
            Audit audit,
            TransactionalOperator transaction,
            @Value("${vetrina.catalog.largest-upload:1073741824}") long largest) {
        this.stores = stores;
        this.files = files;
        this.jobs = jobs;
        this.audit = audit;
        this.transaction = transaction;
        this.rule = new FileRule(largest, Set.of());
    }

    /** One file, as the whole body of a request. */
    Mono<Upload.File> file(String name, Flux<DataBuffer> content) {
        return files.store(content, rule)
                .map(stored -> new Upload.File(stored.id(), shown(name)))
                .onErrorMap(
                        FileRefused.class,
                        e -> Problem.of(
                                HttpStatus.CONTENT_TOO_LARGE,
                                "file-too-large",
                                "A file may have " + rule.largest()
                                        + " bytes; send it in parts, or packed with gzip."));
    }

    /** The files of a form, in their order; other fields are passed over. */
    Flux<Upload.File> files(Flux<PartEvent> form) {
        return form.windowUntil(PartEvent::isLast)
                .concatMap(part -> part.switchOnFirst((first, events) -> first.get() instanceof FilePartEvent file
                        ? file(file.filename(), events.map(PartEvent::content)).flux()
                        : events.doOnNext(event ->
                                        org.springframework.core.io.buffer.DataBufferUtils.release(event.content()))
                                .thenMany(Flux.<Upload.File>empty())));
    }

    Mono<Job> submit(StoreId store, Upload upload) {
        if (upload.files().isEmpty()) {
            return Mono.error(Problem.invalid("file", "no-file", "Send at least one file."));
        }
        String names =
                String.join(", ", upload.files().stream().map(Upload.File::name).toList());
        NewJob job = new NewJob(
                UploadWorker.KIND,
                Imports.lane(store),
                store,
                shown("Import of " + names + " as " + upload.format().wire()),
                upload);
        return stores.store(store)
                .then(jobs.submit(job))
                .flatMap(submitted -> audit.record("staff", "import.submitted", store, submitted.id(), null, upload)
                        .thenReturn(submitted))
                .as(transaction::transactional);
    }

    private static String shown(String name) {
        String plain = PlainText.storable(name).strip();
        return plain.isEmpty() ? "file" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }
}
