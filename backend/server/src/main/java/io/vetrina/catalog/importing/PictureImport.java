// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vetrina.files.StoredFile;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the pictures that a batch names by address into the shop's own files. One that was fetched before is not fetched again;
 * one that cannot be had is left out and named in the report, and its product is imported without it.
 */
@Component
class PictureImport {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,120}\\.(?:webp|jpe?g|png|gif|avif)");
    private static final int AT_ONCE = 8;
    /** A server that failed so often in a row is not asked for the rest of a batch. */
    private static final int PATIENCE = 5;

    private final DatabaseClient database;
    private final PictureFetcher fetcher;
    private final Cache<String, String> failures = Caffeine.newBuilder()
            .maximumSize(20_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    PictureImport(DatabaseClient database, PictureFetcher fetcher) {
        this.database = database;
        this.fetcher = fetcher;
    }

    static boolean isAddress(String picture) {
        return picture.startsWith("http://") || picture.startsWith("https://");
    }

    /** The batch with the names of stored pictures for addresses. */
    Mono<Batch> fetched(Batch batch) {
        boolean plain = batch.products.stream()
                .flatMap(entry -> pictures(entry.product()))
                .allMatch(picture -> NAME.matcher(picture).matches());
        if (plain) {
            return Mono.just(batch);
        }
        Set<String> addresses = new LinkedHashSet<>();
        batch.products.stream()
                .flatMap(entry -> pictures(entry.product()))
                .filter(PictureImport::isAddress)
                .forEach(addresses::add);
        return known(addresses).flatMap(known -> {
            addresses.removeAll(known.keySet());
            Map<String, Integer> silent = new HashMap<>();
            return Flux.fromIterable(addresses)
                    .flatMap(address -> fetch(address, silent).map(name -> Map.entry(address, name)), AT_ONCE)
                    .collectMap(Map.Entry::getKey, Map.Entry::getValue)
                    .map(fetched -> {
                        Map<String, String> names = new HashMap<>(known);
                        names.putAll(fetched);
                        return named(batch, names);
                    });
        });
    }

    private static Stream<String> pictures(ProductDraft product) {
        return Stream.concat(
                product.images().stream(), product.variants().stream().flatMap(variant -> variant.images().stream()));
    }

    private Mono<Map<String, String>> known(Collection<String> addresses) {
        return database.sql("SELECT address, file FROM catalog.picture WHERE address = ANY(:addresses)")
                .bind("addresses", addresses.toArray(String[]::new))
                .map(row -> Map.entry(
                        Objects.requireNonNull(row.get(0, String.class)),
                        Objects.requireNonNull(row.get(1, String.class))))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** Empty when it cannot be had; why is remembered. */
    private Mono<String> fetch(String address, Map<String, Integer> silent) {
        if (failures.getIfPresent(address) != null) {
            return Mono.empty();
        }
        String host = host(address);
        synchronized (silent) {
            if (silent.getOrDefault(host, 0) >= PATIENCE) {
                failures.put(address, "The server of the pictures before did not answer.");
                return Mono.empty();
            }
        }
        return fetcher.fetch(address)
                .flatMap(file -> remember(address, file))
                .doOnNext(name -> count(silent, host, true))
                .onErrorResume(PictureFetcher.NoPicture.class, e -> {
                    failures.put(address, String.valueOf(e.getMessage()));
                    count(silent, host, !String.valueOf(e.getMessage()).contains("in time"));
                    return Mono.empty();
                });
    }

    private static void count(Map<String, Integer> silent, String host, boolean answered) {
        synchronized (silent) {
            silent.merge(host, 1, (before, one) -> answered ? 0 : before + one);
            if (answered) {
                silent.put(host, 0);
            }
        }
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private Mono<String> remember(String address, StoredFile file) {
        return database.sql("""
                        INSERT INTO catalog.picture (address, file) VALUES (:address, :file)
                        ON CONFLICT (address) DO UPDATE SET file = excluded.file
                        """)
                .bind("address", address)
                .bind("file", file.name())
                .then()
                .thenReturn(file.name());
    }

    private Batch named(Batch batch, Map<String, String> names) {
        Batch named = batch.part(0, batch.size());
        named.refusals.addAll(batch.refusals);
        named.products.replaceAll(entry -> {
            ProductDraft product = entry.product();
            List<VariantDraft> variants = new ArrayList<>();
            for (VariantDraft variant : product.variants()) {
                variants.add(new VariantDraft(
                        variant.title(),
                        variant.options(),
                        variant.swatch(),
                        names(entry.position(), variant.images(), names, named),
                        variant.offer()));
            }
            return new Batch.Entry(
                    entry.position(),
                    product.with(names(entry.position(), product.images(), names, named), variants),
                    entry.placement());
        });
        return named;
    }

    private List<String> names(Position position, List<String> pictures, Map<String, String> names, Batch report) {
        List<String> kept = new ArrayList<>();
        for (String picture : pictures) {
            @Nullable String name = names.get(picture);
            if (name != null) {
                kept.add(name);
            } else if (NAME.matcher(picture).matches()) {
                kept.add(picture);
            } else {
                String reason = isAddress(picture)
                        ? Objects.requireNonNullElse(failures.getIfPresent(picture), "It could not be fetched.")
                        : "Neither an address nor the name of a picture.";
                report.refusals.add(
                        Batch.Refusal.note(position, "images", "No picture " + abbreviated(picture) + ": " + reason));
            }
        }
        return kept.stream().distinct().toList();
    }

    private static String abbreviated(String address) {
        return address.length() <= 200 ? address : address.substring(0, 200) + "…";
    }
}
