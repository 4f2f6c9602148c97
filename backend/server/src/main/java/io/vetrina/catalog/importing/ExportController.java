// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.Stores;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store's catalogue as a file. Staff only. */
@RestController
class ExportController {

    private static final MediaType JSON_LINES = MediaType.valueOf("application/x-ndjson;charset=utf-8");

    private final Stores stores;
    private final CatalogueExport export;

    ExportController(Stores stores, CatalogueExport export) {
        this.stores = stores;
        this.export = export;
    }

    /** Vetrina's own format is the only one that is written. */
    @GetMapping("/api/stores/{store}/export")
    Mono<ResponseEntity<Flux<DataBuffer>>> export(
            @PathVariable String store, @RequestParam(defaultValue = "vetrina") String format) {
        if (ImportFormat.of(format) != ImportFormat.VETRINA) {
            return Mono.error(Problem.invalid("format", "invalid-format", "The format that is written is vetrina."));
        }
        StoreId id = new StoreId(store);
        DefaultDataBufferFactory buffers = DefaultDataBufferFactory.sharedInstance;
        return stores.store(id)
                .map(known -> ResponseEntity.ok()
                        .contentType(JSON_LINES)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".jsonl\"")
                        .body(export.lines(id).map(line ->
                                (DataBuffer) buffers.wrap(line.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    }
}
