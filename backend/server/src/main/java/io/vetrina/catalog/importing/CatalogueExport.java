// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.ExportParticipant;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.Stores;
import io.vetrina.catalog.importing.format.VetrinaLines.AttributeLine;
import io.vetrina.catalog.importing.format.VetrinaLines.CategoryLine;
import io.vetrina.catalog.importing.format.VetrinaLines.Line;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a store's catalogue as Vetrina's own JSON Lines: importing them makes the same catalogue. Read in pages, so that a reader
 * who takes its time holds no statement open, and no more than a page is in memory.
 */
@Component
class CatalogueExport {

    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};
    private static final int PAGE = 250;

    private final DatabaseClient database;
    private final Stores stores;
    private final ExportedProducts products;
    private final List<ExportParticipant> participants;
    private final JsonMapper json;

    CatalogueExport(
            DatabaseClient database,
            Stores stores,
            ExportedProducts products,
            List<ExportParticipant> participants,
            JsonMapper json) {
        this.database = database;
        this.stores = stores;
        this.products = products;
        this.participants = participants;
        this.json = json;
    }

    /** Lines with their ends. */
    Flux<String> lines(StoreId store) {
        return stores.store(store)
                .flatMapMany(known -> Flux.concat(
                        categories(store), attributes(store), products(store, Money.zero(known.currency()))))
                .map(line -> json.writeValueAsString(line) + "\n");
    }

    /** Parents were told before their children. */
    private Flux<Line> categories(StoreId store) {
        return database.sql("""
                        SELECT slug, parent, names::text AS names FROM catalog.category WHERE store = :store
                        ORDER BY position
                        """)
                .bind("store", store.value())
                .map(row -> new Line(
                        new CategoryLine(
                                Objects.requireNonNull(row.get("slug", String.class)),
                                row.get("parent", String.class),
                                json.readValue(Objects.requireNonNull(row.get("names", String.class)), NAMES)),
                        null,
                        null))
                .all();
    }

    private Flux<Line> attributes(StoreId store) {
        return database.sql("""
                        SELECT key, type, unit, facet, labels::text AS labels FROM catalog.attribute WHERE store = :store
                        ORDER BY key
                        """)
                .bind("store", store.value())
                .map(row -> new Line(
                        null,
                        new AttributeLine(
                                Objects.requireNonNull(row.get("key", String.class)),
                                Objects.requireNonNull(row.get("type", String.class)),
                                row.get("unit", String.class),
                                Objects.requireNonNull(row.get("facet", Boolean.class)),
                                json.readValue(Objects.requireNonNull(row.get("labels", String.class)), NAMES)),
                        null))
                .all();
    }

    private Flux<Line> products(StoreId store, Money none) {
        return page(store, 0L, none)
                .expand(page -> page.last() == 0 ? Mono.empty() : page(store, page.last(), none))
                .concatMapIterable(Page::lines, 1);
    }

    /** @param last id of the last product, 0 for the last page */
    private record Page(List<Line> lines, long last) {}

    private Mono<Page> page(StoreId store, long after, Money none) {
        return products.after(store, after, PAGE)
                .flatMap(page -> offers(store, page, none).map(offers -> {
                    List<Line> lines = new ArrayList<>();
                    page.forEach(
                            product -> product.line(offers).ifPresent(line -> lines.add(new Line(null, null, line))));
                    return new Page(
                            lines, page.size() < PAGE ? 0 : page.getLast().id());
                }));
    }

    private Mono<Map<Sku, ImportedOffer>> offers(StoreId store, List<ExportedProducts.Product> page, Money none) {
        Mono<List<ImportedOffer>> offers = Mono.just(page.stream()
                .flatMap(product -> product.variants().stream())
                .map(variant -> new ImportedOffer(new Sku(variant.sku()), none, List.of(), 0))
                .toList());
        for (ExportParticipant participant : participants) {
            offers = offers.flatMap(known -> participant.onExport(store, known));
        }
        return offers.flatMapIterable(all -> all).collectMap(ImportedOffer::sku);
    }
}
