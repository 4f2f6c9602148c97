// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What files beside the products tell of them: links, reviews, photographs. */
final class SportExtras {

    private final Set<String> photographs;
    private final Map<String, Map<String, List<Sku>>> links = new HashMap<>();
    private final Map<String, List<Review>> reviews = new HashMap<>();
    private final Map<String, Set<String>> images = new HashMap<>();

    SportExtras(Collection<String> photographs) {
        this.photographs = Set.copyOf(photographs);
    }

    void link(String relation, CsvRow row) {
        List<Sku> linked = links.computeIfAbsent(row.get("sku"), sku -> new LinkedHashMap<>())
                .computeIfAbsent(relation, r -> new ArrayList<>());
        row.get("linked_sku")
                .lines()
                .map(String::strip)
                .filter(sku -> !sku.isEmpty())
                .map(Sku::new)
                .filter(sku -> !linked.contains(sku))
                .forEach(linked::add);
    }

    void review(CsvRow row) {
        int rating = row.get("rating_value").matches("[1-5]") ? Integer.parseInt(row.get("rating_value")) : 0;
        if (rating > 0) {
            reviews.computeIfAbsent(row.get("sku"), sku -> new ArrayList<>())
                    .add(new Review(row.get("title"), row.get("review"), rating, row.get("reviewer")));
        }
    }

    void image(CsvRow row) {
        images.computeIfAbsent(row.get("sku"), sku -> new LinkedHashSet<>()).add(row.get("image"));
    }

    Map<String, List<Sku>> links(String sku) {
        return links.getOrDefault(sku, Map.of());
    }

    List<Review> reviews(String sku) {
        return reviews.getOrDefault(sku, List.of());
    }

    Collection<String> images(String sku) {
        return images.getOrDefault(sku, Set.of());
    }

    /** File names of those of the pictures that there are photographs of. */
    List<String> photographs(Collection<String> pictures) {
        return pictures.stream()
                .map(picture -> picture.substring(picture.lastIndexOf('/') + 1).replaceFirst("\\.\\w+$", ".webp"))
                .filter(photographs::contains)
                .distinct()
                .toList();
    }
}
