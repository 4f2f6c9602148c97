// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import io.vetrina.contract.shared.InvalidValue;
import java.util.List;
import java.util.Map;

/** Orders of a result. Each ends with the SKU, so that the place of a hit is certain and a cursor can name it. */
enum Sorting {
    RELEVANCE("relevance", "_score", "desc"),
    PRICE("price", "price", "asc"),
    PRICE_DOWN("-price", "price", "desc"),
    NEWEST("newest", "released", "desc"),
    RATING("rating", "rating", "desc"),
    TITLE("title", "title.sort", "asc");

    private final String name;
    private final String field;
    private final String direction;

    Sorting(String name, String field, String direction) {
        this.name = name;
        this.field = field;
        this.direction = direction;
    }

    /** @param name relevance when empty */
    static Sorting of(String name) {
        for (Sorting sorting : values()) {
            if (name.isEmpty() || sorting.name.equals(name)) {
                return sorting;
            }
        }
        throw new InvalidValue("sort", "invalid-sort", "Sort by relevance, price, -price, newest, rating or title.");
    }

    /** @param words whether words were asked for: without, everything is equally relevant, and the well-reviewed come first */
    List<Object> clauses(boolean words) {
        if (this == RELEVANCE) {
            return words
                    ? List.of(Map.of("_score", direction), Map.of("sku", "asc"))
                    : List.of(Map.of("reviews", "desc"), Map.of("released", missingLast("desc")), Map.of("sku", "asc"));
        }
        return List.of(Map.of(field, missingLast(direction)), Map.of("sku", "asc"));
    }

    private static Map<String, String> missingLast(String direction) {
        return Map.of("order", direction, "missing", "_last");
    }
}
