// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.number;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.text;

import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The categories of each store; at most two seconds old. */
@Component
public class CategoryTree {

    private static final Duration FRESH = Duration.ofSeconds(2);

    /** @param names by language tag */
    private record Node(
            String slug,
            @Nullable String parent,
            Map<String, String> names,
            long products,
            @Nullable String product,
            @Nullable String photograph,
            @Nullable String hash) {}

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Map<StoreId, Mono<Map<String, Node>>> trees = new ConcurrentHashMap<>();

    CategoryTree(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The tree in a language, without categories that are empty. */
    Mono<List<Category>> tree(StoreId store, String locale) {
        return nodes(store).map(nodes -> children(store, nodes, null, locale));
    }

    /** Names of all categories in a language, by slug. */
    public Mono<Map<String, CategoryLink>> links(StoreId store, String locale) {
        return nodes(store).map(nodes -> {
            Map<String, CategoryLink> links = new LinkedHashMap<>();
            nodes.values().forEach(node -> links.put(node.slug(), new CategoryLink(node.slug(), name(node, locale))));
            return links;
        });
    }

    private static List<Category> children(
            StoreId store, Map<String, Node> nodes, @Nullable String parent, String locale) {
        return nodes.values().stream()
                .filter(node -> Objects.equals(node.parent(), parent) && node.products() > 0)
                .map(node -> new Category(
                        node.slug(),
                        name(node, locale),
                        node.products(),
                        Pictures.of(
                                store,
                                Objects.requireNonNull(node.product()),
                                Objects.requireNonNull(node.hash()),
                                node.photograph()),
                        children(store, nodes, node.slug(), locale)))
                .toList();
    }

    private static String name(Node node, String locale) {
        return Labels.in(locale, node.names(), node.slug());
    }

    private Mono<Map<String, Node>> nodes(StoreId store) {
        return trees.computeIfAbsent(
                store, s -> load(s).cache(nodes -> FRESH, e -> Duration.ZERO, () -> Duration.ZERO));
    }

    /** The typical product of a category is the one that came first. */
    private Mono<Map<String, Node>> load(StoreId store) {
        return database.sql("""
                        SELECT c.slug, c.parent, c.names::text AS names, COALESCE(n.products, 0) AS products,
                               p.slug AS product, p.images[1] AS photograph, p.content_hash
                        FROM catalog.category c
                        LEFT JOIN (SELECT placed, count(*) AS products, min(id) AS typical
                                   FROM catalog.product, unnest(placement) AS placed
                                   WHERE store = :store AND published GROUP BY placed) n ON n.placed = c.slug
                        LEFT JOIN catalog.product p ON p.id = n.typical
                        WHERE c.store = :store ORDER BY c.position
                        """)
                .bind("store", store.value())
                .map(row -> new Node(
                        text(row, "slug"),
                        optionalText(row, "parent"),
                        Labels.read(json, text(row, "names")),
                        number(row, "products"),
                        optionalText(row, "product"),
                        optionalText(row, "photograph"),
                        optionalText(row, "content_hash")))
                .all()
                .collectMap(Node::slug, node -> node, LinkedHashMap::new);
    }
}
