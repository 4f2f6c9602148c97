// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indexes: one per store, behind an alias. An index carries a hash of its definition in its name, so that a new definition
 * means a new index, which takes over the alias when it is filled. There are two names per definition, so that an index can be
 * built anew beside the one that serves.
 */
@Component
class ProductIndex {

    private static final String DEFINITION = "product-index.json";
    private static final String SECOND = "-b";

    private final Elasticsearch elasticsearch;
    private final String prefix;
    private final JsonNode definition;
    private final String version;

    ProductIndex(Elasticsearch elasticsearch, Settings settings, JsonMapper json) {
        this.elasticsearch = elasticsearch;
        this.prefix = settings.elasticsearchPrefix() + "products-";
        try (InputStream input =
                Objects.requireNonNull(ProductIndex.class.getResourceAsStream(DEFINITION), DEFINITION)) {
            this.definition = json.readTree(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.version = String.format(Locale.ROOT, "%08x", definition.toString().hashCode());
    }

    /** The name that search uses. */
    String alias(StoreId store) {
        return prefix + store;
    }

    private String first(StoreId store) {
        return alias(store) + "-" + version;
    }

    private String second(StoreId store) {
        return first(store) + SECOND;
    }

    /** Whether the alias leads to an index of the present definition. */
    Mono<Boolean> isCurrent(StoreId store) {
        return serving(store).hasElement();
    }

    /** The index of the present definition that the alias leads to; empty when there is none. */
    Mono<String> serving(StoreId store) {
        return elasticsearch
                .call("GET", "/" + alias(store) + "/_alias", null)
                .flatMap(indices -> Mono.justOrEmpty(Stream.of(first(store), second(store))
                        .filter(indices::has)
                        .findFirst()))
                .onErrorResume(e -> Elasticsearch.hasStatus(e, 404), e -> Mono.empty());
    }

    /**
     * Makes an empty index of the present definition beside the one that serves, in place of one that a rebuild may have left half
     * filled; its name.
     */
    Mono<String> create(StoreId store) {
        return serving(store)
                .map(name -> name.equals(first(store)) ? second(store) : first(store))
                .defaultIfEmpty(first(store))
                .flatMap(name -> elasticsearch
                        .call("DELETE", "/" + name + "?ignore_unavailable=true", null)
                        .onErrorResume(e -> Elasticsearch.hasStatus(e, 404), e -> Mono.empty())
                        .then(elasticsearch.call("PUT", "/" + name, definition))
                        .thenReturn(name));
    }

    /** Lets the alias lead to an index, and drops the store's other ones. */
    Mono<Void> publish(StoreId store, String index) {
        Pattern ours = Pattern.compile(Pattern.quote(alias(store)) + "-[0-9a-f]{8}(" + SECOND + ")?");
        return elasticsearch
                .call("GET", "/" + alias(store) + "-*", null)
                .map(indices -> indices.propertyNames().stream()
                        .filter(name ->
                                !name.equals(index) && ours.matcher(name).matches())
                        .map(old -> Map.of("remove_index", (Object) Map.of("index", old)))
                        .toList())
                .flatMap(removals -> {
                    List<Object> actions = new java.util.ArrayList<>(removals);
                    actions.add(Map.of("add", Map.of("index", index, "alias", alias(store))));
                    return elasticsearch.call("POST", "/_aliases", Map.of("actions", actions));
                })
                .then();
    }
}
