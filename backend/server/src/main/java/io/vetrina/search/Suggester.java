// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.catalog.CategoryTree;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.offer.OfferCards;
import io.vetrina.shared.Buyer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a shopper who is typing may be after. Without Elasticsearch it still knows the categories. */
@Component
class Suggester {

    private static final Logger LOG = LoggerFactory.getLogger(Suggester.class);
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int QUERIES = 6;
    private static final int CATEGORIES = 4;
    private static final int PRODUCTS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Elasticsearch elasticsearch;
    private final ProductIndex index;
    private final CategoryTree categories;
    private final OfferCards offers;
    private final JsonMapper json;

    Suggester(
            Elasticsearch elasticsearch,
            ProductIndex index,
            CategoryTree categories,
            OfferCards offers,
            JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.categories = categories;
        this.offers = offers;
        this.json = json;
    }

    Mono<Suggestions> suggest(Buyer buyer, String typed) {
        StoreId store = buyer.store();
        String words = typed.strip().toLowerCase(Locale.ROOT);
        if (words.length() < SHORTEST || words.length() > LONGEST) {
            return Mono.just(new Suggestions(List.of(), List.of(), List.of()));
        }
        Mono<JsonNode> asked = elasticsearch
                .call("POST", "/" + index.alias(store) + "/_search", body(words))
                .timeout(PATIENCE)
                .onErrorResume(e -> {
                    LOG.warn("Suggestions in {} go without products: {}", store, e.toString());
                    return Mono.just(json.createObjectNode());
                });
        return Mono.zip(asked, categories.links(store, buyer.locale().toLanguageTag()))
                .flatMap(known -> offers.forBuyer(buyer, products(known.getT1()))
                        .map(hits -> new Suggestions(queries(known.getT1()), matching(known.getT2(), words), hits)));
    }

    private static Map<String, Object> body(String words) {
        Object whole = Map.of("prefix", Map.of("phrases", words));
        Object product = Map.of(
                "bool",
                Map.of(
                        "should",
                        List.of(
                                Map.of("match", Map.of("title.prefix", Map.of("query", words, "operator", "and"))),
                                Map.of(
                                        "match",
                                        Map.of("identifiers", Map.of("query", words, "operator", "and", "boost", 2))),
                                whole),
                        "minimum_should_match",
                        1));
        return Map.of(
                "size",
                PRODUCTS,
                "_source",
                false,
                "stored_fields",
                List.of("card"),
                "track_total_hits",
                false,
                "query",
                product,
                "aggs",
                Map.of(
                        "phrases",
                        Map.of(
                                "terms",
                                Map.of("field", "phrases", "size", QUERIES, "include", literally(words) + ".*"))));
    }

    /** For the regular expressions of Lucene, every character that may mean something is taken as itself. */
    private static String literally(String words) {
        return words.replaceAll("([^\\p{L}\\p{N} ])", "\\\\$1");
    }

    private static List<String> queries(JsonNode answer) {
        List<String> queries = new ArrayList<>();
        answer.path("aggregations")
                .path("phrases")
                .path("buckets")
                .forEach(bucket -> queries.add(bucket.path("key").asString("")));
        return queries;
    }

    private static List<CategoryLink> matching(Map<String, CategoryLink> links, String words) {
        return links.values().stream()
                .filter(link ->
                        Arrays.stream(link.name().toLowerCase(Locale.ROOT).split("\\s+", -1))
                                        .anyMatch(word -> word.startsWith(words))
                                || link.name().toLowerCase(Locale.ROOT).startsWith(words))
                .limit(CATEGORIES)
                .toList();
    }

    private List<Hit> products(JsonNode answer) {
        List<Hit> hits = new ArrayList<>();
        answer.path("hits")
                .path("hits")
                .forEach(hit -> hits.add(
                        json.readValue(hit.path("fields").path("card").path(0).asString(""), Hit.class)));
        return hits;
    }
}
