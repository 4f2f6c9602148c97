// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.files.FileType;
import io.vetrina.files.StoredFile;
import io.vetrina.files.StoredFiles;
import io.vetrina.illustration.Illustrations;
import io.vetrina.shared.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Pictures: photographs out of the folder of their store, and drawings of products that have none. */
@RestController
@RequestMapping("/api/stores/{store}/media")
class MediaController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final Pattern PHOTOGRAPH = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,120}\\.webp");

    private final Map<StoreId, Path> photographs;
    private final StoredFiles files;
    private final ProductPages pages;

    MediaController(List<PhotographFolder> photographs, StoredFiles files, ProductPages pages) {
        this.files = files;
        this.photographs =
                photographs.stream().collect(Collectors.toMap(PhotographFolder::store, PhotographFolder::folder));
        this.pages = pages;
    }

    /** A file's name has letters, digits, dots and hyphens only: it cannot lead out of the folder. */
    @GetMapping("/photographs/{file}")
    Mono<ResponseEntity<Resource>> photograph(@PathVariable String store, @PathVariable String file) {
        Path folder = photographs.get(new StoreId(store));
        if (folder == null || !PHOTOGRAPH.matcher(file).matches()) {
            return Mono.error(unknown(file));
        }
        Path path = folder.resolve(file);
        return Mono.fromCallable(() -> Files.isRegularFile(path))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(there -> there
                        ? Mono.<ResponseEntity<Resource>>just(ResponseEntity.ok()
                                .cacheControl(A_DAY)
                                .contentType(MediaType.valueOf("image/webp"))
                                .body(new FileSystemResource(path)))
                        : Mono.error(unknown(file)));
    }

    /** Pictures that were fetched or uploaded: named by their content, so they may be kept for good. No other files are given out. */
    @GetMapping("/pictures/{name}")
    Mono<ResponseEntity<Flux<DataBuffer>>> picture(@PathVariable String name) {
        Matcher stored = Pictures.STORED.matcher(name);
        return (stored.matches() ? files.find(stored.group(1)) : Mono.<StoredFile>empty())
                .filter(file ->
                        FileType.PICTURES.contains(file.type()) && file.name().equals(name))
                .switchIfEmpty(Mono.error(() -> unknown(name)))
                .map(file -> ResponseEntity.ok()
                        .cacheControl(FOR_GOOD)
                        .contentType(MediaType.valueOf(file.type().mediaType()))
                        .header("X-Content-Type-Options", "nosniff")
                        .contentLength(file.size())
                        .body(files.content(file.id()).map(DefaultDataBufferFactory.sharedInstance::wrap)));
    }

    /** Kept for good by those who name the version; asked for again under its tag by others. */
    @GetMapping("/drawings/{file}")
    Mono<ResponseEntity<String>> drawing(
            @PathVariable String store,
            @PathVariable String file,
            @RequestParam(name = "v", required = false) @Nullable String version,
            ServerWebExchange exchange) {
        if (!file.endsWith(".svg")) {
            return Mono.error(unknown(file));
        }
        return pages.page(new StoreId(store), file.substring(0, file.length() - 4))
                .switchIfEmpty(Mono.error(() -> unknown(file)))
                .filter(page -> !exchange.checkNotModified("\"" + page.hash() + "\""))
                .flatMap(page -> drawn(page)
                        .map(svg -> ResponseEntity.ok()
                                .eTag(page.hash())
                                .cacheControl(version == null ? A_DAY : FOR_GOOD)
                                .contentType(SVG)
                                .body(svg)));
    }

    /** Away from the event loops: the first drawing of a kind reads how it is drawn. */
    private static Mono<String> drawn(ProductPages.Page page) {
        return Mono.fromCallable(() -> draw(page)).subscribeOn(Schedulers.boundedElastic());
    }

    private static String draw(ProductPages.Page page) {
        Map<String, String> attributes = new LinkedHashMap<>();
        page.attributes()
                .propertyStream()
                .forEach(property -> attributes.put(property.getKey(), Labels.value(property.getValue(), "en")));
        return Illustrations.draw(page.title(), attributes, page.mainCategory()).svg();
    }

    private static Problem unknown(String file) {
        return Problem.notFound("unknown-picture", "There is no picture \"" + Problem.abbreviated(file) + "\".");
    }
}
