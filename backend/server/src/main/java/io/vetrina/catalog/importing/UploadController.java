// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.shared.StoreId;
import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Merchants' files come in here, as the body of a request or as a form with several: they are stored while they are read, and
 * answered with the job that imports them. Staff only.
 */
@RestController
@RequestMapping("/api/stores/{store}/imports")
class UploadController {

    private final Stores stores;
    private final Uploads uploads;

    UploadController(Stores stores, Uploads uploads) {
        this.stores = stores;
        this.uploads = uploads;
    }

    /**
     * The body is the file.
     *
     * @param whole whether products that are not in the file are withdrawn
     * @param pictures address that names of pictures are added to
     */
    @PostMapping
    Mono<ResponseEntity<Job>> body(
            @PathVariable String store,
            @RequestParam String format,
            @RequestParam(defaultValue = "file") String name,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "") String pictures,
            ServerHttpRequest request) {
        ImportFormat known = ImportFormat.of(format);
        StoreId id = new StoreId(store);
        return stores.store(id)
                .then(Mono.defer(() -> uploads.file(name, request.getBody())))
                .flatMap(file -> uploads.submit(id, new Upload(known, List.of(file), whole, pictures)))
                .map(UploadController::accepted);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<Job>> form(
            @PathVariable String store,
            @RequestParam String format,
            @RequestParam(defaultValue = "false") boolean whole,
            @RequestParam(defaultValue = "") String pictures,
            @RequestBody Flux<PartEvent> form) {
        ImportFormat known = ImportFormat.of(format);
        StoreId id = new StoreId(store);
        return stores.store(id)
                .thenMany(Flux.defer(() -> uploads.files(form)))
                .collectList()
                .flatMap(files -> uploads.submit(id, new Upload(known, files, whole, pictures)))
                .map(UploadController::accepted);
    }

    private static ResponseEntity<Job> accepted(Job job) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/jobs/" + job.id()))
                .body(job);
    }
}
