// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes;
import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.catalog.CatalogueEntry;
import io.vetrina.catalog.CategoryTree;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.offer.OfferCards;
import io.vetrina.offer.SearchableOffer;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes products as they are now to an index: whole documents, so that writing one twice, or late, does no harm. */
@Component
class IndexWriter {

    private static final Logger LOG = LoggerFactory.getLogger(IndexWriter.class);

    /** Where to write. */
    record Target(String name, boolean isAlias) {}

    /** The server has lost the index: it has to be built anew. */
    static final class IndexMissing extends RuntimeException {

        IndexMissing() {
            super("The search index is missing", null, false, false);
        }
    }

    private final OfferCards offers;
    private final AttributeTypes attributes;
    private final CategoryTree categories;
    private final Elasticsearch elasticsearch;
    private final JsonMapper json;

    IndexWriter(
            OfferCards offers,
            AttributeTypes attributes,
            CategoryTree categories,
            Elasticsearch elasticsearch,
            JsonMapper json) {
        this.offers = offers;
        this.attributes = attributes;
        this.categories = categories;
        this.elasticsearch = elasticsearch;
        this.json = json;
    }

    /**
     * Writes the products that have or contain one of these SKUs, and removes those that are sold no more.
     *
     * @param target index or alias; an alias that is missing fails with {@link IndexMissing}
     * @param atOnce whether they must be found when this completes
     */
    Mono<Void> write(StoreId store, Target target, Collection<Sku> skus, boolean atOnce) {
        String path = "/%s/_bulk?filter_path=errors,items.*.error&refresh=%s&require_alias=%s"
                .formatted(target.name(), atOnce, target.isAlias());
        return offers.searchable(store, skus)
                .collectList()
                .flatMap(found -> lines(store, found, skus))
                .filter(lines -> lines.length > 0)
                .flatMap(lines -> elasticsearch.bulk(path, lines))
                .doOnNext(IndexWriter::check)
                .then();
    }

    private Mono<byte[]> lines(StoreId store, List<SearchableOffer> found, Collection<Sku> skus) {
        return Mono.zip(attributes.of(store), categories.links(store, "en")).map(known -> {
            ByteArrayOutputStream lines = new ByteArrayOutputStream(1 << 20);
            Set<Sku> written = new HashSet<>();
            for (SearchableOffer offer : found) {
                index(lines, offer.entry(), offer.card(), known.getT2(), known.getT1());
                written.add(offer.entry().card().sku());
                written.addAll(offer.entry().card().variants());
            }
            skus.stream()
                    .filter(sku -> !written.contains(sku))
                    .forEach(sku -> line(lines, Map.of("delete", Map.of("_id", sku.value()))));
            return lines.toByteArray();
        });
    }

    private void index(
            ByteArrayOutputStream lines,
            CatalogueEntry entry,
            Hit hit,
            Map<String, CategoryLink> links,
            Map<String, AttributeType> types) {
        List<String> placement = entry.card().placement();
        List<String> names = placement.subList(0, placement.indexOf(entry.mainCategory()) + 1).stream()
                .map(links::get)
                .filter(Objects::nonNull)
                .map(CategoryLink::name)
                .toList();
        line(lines, Map.of("index", Map.of("_id", entry.card().sku().value())));
        line(lines, ProductDocument.of(entry, hit, names, types, json));
    }

    private void line(ByteArrayOutputStream lines, Object value) {
        lines.writeBytes(json.writeValueAsBytes(value));
        lines.write('\n');
    }

    /** A delete of what is not there is no error; a refused document is, but must not hold up the others. */
    private static void check(JsonNode answer) {
        if (answer.path("errors").asBoolean(false)) {
            String first = answer.path("items").path(0).toString();
            if (first.contains("index_not_found_exception")) {
                throw new IndexMissing();
            }
            LOG.warn("Some products could not be indexed: {}", first);
        }
    }
}
