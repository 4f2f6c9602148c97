// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.flag;
import static io.vetrina.shared.Rows.optionalText;
import static io.vetrina.shared.Rows.text;

import io.vetrina.contract.shared.StoreId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** What the attributes of each store's products mean; at most five seconds old. */
@Component
public class AttributeTypes {

    private static final Duration FRESH = Duration.ofSeconds(5);

    /**
     * An attribute.
     *
     * @param type {@code text}, {@code number}, {@code boolean} or {@code enum}
     * @param unit of a number, null without one
     * @param facet whether shoppers may narrow a result by it
     * @param labels by language tag
     */
    public record AttributeType(
            String key, String type, @Nullable String unit, boolean facet, Map<String, String> labels) {

        public String label(String locale) {
            return Labels.in(locale, labels, key);
        }
    }

    private final DatabaseClient database;
    private final JsonMapper json;
    private final Map<StoreId, Mono<Map<String, AttributeType>>> types = new ConcurrentHashMap<>();

    AttributeTypes(DatabaseClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** By key. */
    public Mono<Map<String, AttributeType>> of(StoreId store) {
        return types.computeIfAbsent(
                store, s -> load(s).cache(loaded -> FRESH, e -> Duration.ZERO, () -> Duration.ZERO));
    }

    private Mono<Map<String, AttributeType>> load(StoreId store) {
        return database.sql(
                        "SELECT key, type, unit, facet, labels::text AS labels FROM catalog.attribute WHERE store = :store")
                .bind("store", store.value())
                .map(row -> new AttributeType(
                        text(row, "key"),
                        text(row, "type"),
                        optionalText(row, "unit"),
                        flag(row, "facet"),
                        Labels.read(json, text(row, "labels"))))
                .all()
                .collectMap(AttributeType::key);
    }
}
