// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.AttributeTypes;
import io.vetrina.catalog.AttributeTypes.AttributeType;
import io.vetrina.catalog.Browsing;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.search.EngineQuery;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.offer.OfferCards;
import io.vetrina.shared.Buyer;
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
    private final OfferCards offers;
    private final FacetWords words;
    private final JsonMapper json;

    Search(
            Elasticsearch elasticsearch,
            ProductIndex index,
            AttributeTypes attributes,
            OfferCards offers,
            FacetWords words,
            JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.attributes = attributes;
        this.offers = offers;
        this.words = words;
        this.json = json;
    }

    Mono<SearchResult> search(Buyer buyer, SearchRequest request) {
        StoreId store = buyer.store();
        if (request.cursor() != null && Cursor.isOfBrowsing(request.cursor())) {
            return browse(buyer, request);
        }
        return attributes
                .of(store)
                .flatMap(types -> find(store, request, facets(types, buyer)))
                .flatMap(found -> offers.forBuyer(buyer, found.hits()).map(hits -> with(hits, found)))
                .timeout(PATIENCE)
                .onErrorResume(e -> !(e instanceof InvalidValue), e -> {
                    LOG.warn("Search in {} falls back on the catalogue: {}", store, e.toString());
                    return browse(buyer, request);
                });
    }

    /** The index has base prices, by which it filters and sorts; shown are the buyer's. */
    private static SearchResult with(List<Hit> hits, SearchResult found) {
        return new SearchResult(
                hits, found.total(), found.facets(), found.cursor(), found.correctedQuery(), found.source());
    }

    /** The first call of Elasticsearch for a request: for those who tune a ranking or compare throughput. */
    Mono<EngineQuery> query(Buyer buyer, SearchRequest request) {
        return attributes.of(buyer.store()).map(types -> {
            SearchQuery query = new SearchQuery(request, false);
            return new EngineQuery(path(buyer.store()), body(query, facets(types, buyer)));
        });
    }

    private Facets facets(Map<String, AttributeType> types, Buyer buyer) {
        return new Facets(types, words.in(buyer.locale().toLanguageTag()));
    }

    private String path(StoreId store) {
        return "/" + index.alias(store) + PARTS;
    }

    private Mono<SearchResult> find(StoreId store, SearchRequest request, Facets facets) {
        return ask(store, new SearchQuery(request, false), facets).flatMap(answer -> {
            SearchResult result = result(answer, request, facets, null);
            if (result.total() > 0 || request.words().isEmpty() || request.cursor() != null) {
                return Mono.just(result);
            }
            String corrected = corrected(request.words(), answer.path("suggest").path("words"));
            return corrected == null
                    ? loosely(store, request, facets)
                    : ask(store, new SearchQuery(request.withWords(corrected), false), facets)
                            .map(second -> result(second, request, facets, corrected))
                            .filter(found -> found.total() > 0)
                            .switchIfEmpty(loosely(store, request, facets));
        });
    }

    private Mono<SearchResult> loosely(StoreId store, SearchRequest request, Facets facets) {
        return ask(store, new SearchQuery(request, true), facets).map(answer -> result(answer, request, facets, null));
    }

    private Mono<JsonNode> ask(StoreId store, SearchQuery query, Facets facets) {
        return elasticsearch.call("POST", path(store), body(query, facets));
    }

    private Map<String, Object> body(SearchQuery query, Facets facets) {
        return query.body(PAGE, facets.aggregations(query), json);
    }

    private SearchResult result(JsonNode answer, SearchRequest request, Facets facets, @Nullable String corrected) {
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
                facets.read(answer.path("aggregations"), request),
                cursor,
                corrected,
                SearchResult.Source.SEARCH);
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

    private Mono<SearchResult> browse(Buyer buyer, SearchRequest request) {
        long after = request.cursor() != null && Cursor.isOfBrowsing(request.cursor())
                ? Cursor.browsed(request.cursor())
                : 0;
        return offers.browse(buyer, new Browsing.Wish(request.words(), request.category(), after, PAGE))
                .map(page -> new SearchResult(
                        page.hits(),
                        page.total(),
                        List.of(),
                        page.next() == null ? null : Cursor.of(page.next()),
                        null,
                        SearchResult.Source.BROWSE));
    }
}
