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
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The indexes: one per store, behind an alias. An index carries a hash of its definition in its name, so that a new definition
 * means a new index, which takes over the alias when it is filled.
 */
@Component
class ProductIndex {

    private static final String DEFINITION = "product-index.json";

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

    /** The index of the present definition. */
    String index(StoreId store) {
        return alias(store) + "-" + version;
    }

    /** Whether the alias leads to an index of the present definition. */
    Mono<Boolean> isCurrent(StoreId store) {
        return elasticsearch
                .call("GET", "/" + alias(store) + "/_alias", null)
                .map(indices -> indices.has(index(store)))
                .onErrorResume(e -> Elasticsearch.hasStatus(e, 404), e -> Mono.just(false));
    }

    /** Makes an empty index of the present definition, in place of one that a rebuild may have left half filled. */
    Mono<Void> create(StoreId store) {
        return elasticsearch
                .call("DELETE", "/" + index(store) + "?ignore_unavailable=true", null)
                .onErrorResume(e -> Elasticsearch.hasStatus(e, 404), e -> Mono.empty())
                .then(elasticsearch.call("PUT", "/" + index(store), definition))
                .then();
    }

    /** Lets the alias lead to the index of the present definition, and drops those it led to before. */
    Mono<Void> publish(StoreId store) {
        return elasticsearch
                .call("GET", "/" + index(store).replace(version, "*"), null)
                .map(indices -> indices.propertyNames().stream()
                        .filter(name -> !name.equals(index(store)) && name.matches(".*-[0-9a-f]{8}"))
                        .map(old -> Map.of("remove_index", (Object) Map.of("index", old)))
                        .toList())
                .flatMap(removals -> {
                    List<Object> actions = new java.util.ArrayList<>(removals);
                    actions.add(Map.of("add", Map.of("index", index(store), "alias", alias(store))));
                    return elasticsearch.call("POST", "/_aliases", Map.of("actions", actions));
                })
                .then();
    }
}
