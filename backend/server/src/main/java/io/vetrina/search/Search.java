// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes;
import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.catalog.Browsing;
import io.vetrina.catalog.Products;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Buyer;
import io.vetrina.shared.Problem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds products. One call to Elasticsearch in the ordinary case; a second one only when the words match nothing: corrected, or
 * else loosely. When Elasticsearch is away or slow, the catalogue itself is browsed.
 */
@Component
class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final int PAGE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String PARTS =
            "/_search?filter_path=hits.total.value,hits.hits.fields,hits.hits.sort,aggregations,"
                    + "suggest.words.offset,suggest.words.length,suggest.words.options.text";

    private final Elasticsearch elasticsearch;
    private final ProductIndex index;
    private final AttributeTypes attributes;
    private final Products products;
    private final JsonMapper json;

    Search(
            Elasticsearch elasticsearch,
            ProductIndex index,
            AttributeTypes attributes,
            Products products,
            JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.attributes = attributes;
        this.products = products;
        this.json = json;
    }

    Mono<SearchResult> search(Buyer buyer, SearchWish wish) {
        StoreId store = buyer.store();
        if (wish.cursor() != null && Cursor.isOfBrowsing(wish.cursor())) {
            return browse(buyer, wish);
        }
        return attributes
                .of(store)
                .flatMap(types -> find(store, wish, facets(types, buyer)))
                .timeout(PATIENCE)
                .onErrorResume(e -> !(e instanceof Problem), e -> {
                    LOG.warn("Search in {} falls back on the catalogue: {}", store, e.toString());
                    return browse(buyer, wish);
                });
    }

    /** What Elasticsearch is asked for a wish at first: for those who tune a ranking or compare throughput. */
    Mono<Asked> asked(Buyer buyer, SearchWish wish) {
        return attributes
                .of(buyer.store())
                .map(types -> new Asked(
                        path(buyer.store()), new QueryText(wish, false).body(PAGE, facets(types, buyer), json)));
    }

    private static Facets facets(Map<String, AttributeType> types, Buyer buyer) {
        return new Facets(types, buyer.locale().toLanguageTag());
    }

    /** A call of Elasticsearch. */
    record Asked(String path, Map<String, Object> body) {}

    private String path(StoreId store) {
        return "/" + index.alias(store) + PARTS;
    }

    private Mono<SearchResult> find(StoreId store, SearchWish wish, Facets facets) {
        return ask(store, new QueryText(wish, false), facets).flatMap(answer -> {
            SearchResult result = result(answer, wish, facets, null);
            if (result.total() > 0 || wish.words().isEmpty() || wish.cursor() != null) {
                return Mono.just(result);
            }
            String corrected = corrected(wish.words(), answer.path("suggest").path("words"));
            return corrected == null
                    ? loosely(store, wish, facets)
                    : ask(store, new QueryText(wish.withWords(corrected), false), facets)
                            .map(second -> result(second, wish, facets, corrected))
                            .filter(found -> found.total() > 0)
                            .switchIfEmpty(loosely(store, wish, facets));
        });
    }

    private Mono<SearchResult> loosely(StoreId store, SearchWish wish, Facets facets) {
        return ask(store, new QueryText(wish, true), facets).map(answer -> result(answer, wish, facets, null));
    }

    private Mono<JsonNode> ask(StoreId store, QueryText query, Facets facets) {
        return elasticsearch.call("POST", path(store), query.body(PAGE, facets, json));
    }

    private SearchResult result(JsonNode answer, SearchWish wish, Facets facets, @Nullable String corrected) {
        List<Hit> hits = new ArrayList<>();
        JsonNode found = answer.path("hits").path("hits");
        found.forEach(hit ->
                hits.add(json.readValue(hit.path("fields").path("card").path(0).asString(""), Hit.class)));
        String cursor = hits.size() < PAGE
                ? null
                : Cursor.of(found.path(found.size() - 1).path("sort"));
        return new SearchResult(
                hits,
                answer.path("hits").path("total").path("value").asLong(0),
                facets.read(answer.path("aggregations"), wish),
                cursor,
                corrected,
                "search");
    }

    /** The words with each unknown one replaced by the closest known; null when none is known. */
    private static @Nullable String corrected(String words, JsonNode suggestions) {
        StringBuilder corrected = new StringBuilder(words);
        int shift = 0;
        boolean any = false;
        for (JsonNode word : suggestions) {
            String option = word.path("options").path(0).path("text").asString("");
            if (!option.isEmpty()) {
                int from = word.path("offset").asInt() + shift;
                int length = word.path("length").asInt();
                corrected.replace(from, from + length, option);
                shift += option.length() - length;
                any = true;
            }
        }
        return any ? corrected.toString() : null;
    }

    private Mono<SearchResult> browse(Buyer buyer, SearchWish wish) {
        long after = wish.cursor() != null && Cursor.isOfBrowsing(wish.cursor()) ? Cursor.browsed(wish.cursor()) : 0;
        return products.browse(buyer, new Browsing.Wish(wish.words(), wish.category(), after, PAGE))
                .map(page -> new SearchResult(
                        page.hits(),
                        page.total(),
                        List.of(),
                        page.next() == null ? null : Cursor.of(page.next()),
                        null,
                        "browse"));
    }
}
