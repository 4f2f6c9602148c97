// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way to a page as a schema.org BreadcrumbList. */
final class Trail {

    private Trail() {}

    static Map<String, Object> of(Store store, List<CategoryLink> path, String base) {
        List<Map<String, Object>> steps = new ArrayList<>();
        steps.add(step(1, store.name(), base + "/" + Addresses.home(store.id())));
        for (CategoryLink category : path) {
            steps.add(step(
                    steps.size() + 1, category.name(), base + "/" + Addresses.category(store.id(), category.slug())));
        }
        return Map.of("@context", "https://schema.org", "@type", "BreadcrumbList", "itemListElement", steps);
    }

    private static Map<String, Object> step(int position, String name, String address) {
        return Map.of("@type", "ListItem", "position", position, "name", name, "item", address);
    }
}
