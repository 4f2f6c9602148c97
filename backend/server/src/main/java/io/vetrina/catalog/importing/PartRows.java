// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.contract.offer.Product.Review;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of the tables that hold the parts of products. */
record PartRows(List<Variant> variants, List<Relation> relations, List<ReviewRow> reviews) {

    record Variant(
            String sku,
            long product,
            int position,
            String title,
            Map<String, String> options,
            @Nullable String swatch,
            List<String> images) {}

    record Relation(long product, String kind, int position, String sku) {}

    record ReviewRow(long product, int position, String title, String text, int rating, String author) {}

    /** @param ids of the products by SKU */
    static PartRows of(List<ProductDraft> drafts, Map<String, Long> ids) {
        PartRows rows = new PartRows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (ProductDraft draft : drafts) {
            rows.add(Objects.requireNonNull(ids.get(draft.sku().value())), draft);
        }
        return rows;
    }

    private void add(long id, ProductDraft draft) {
        int position = 0;
        for (VariantDraft variant : draft.variants()) {
            variants.add(new Variant(
                    variant.sku().value(),
                    id,
                    position++,
                    variant.title(),
                    variant.options(),
                    variant.swatch(),
                    variant.images()));
        }
        draft.relations().forEach((kind, skus) -> {
            int place = 0;
            for (Sku sku : skus) {
                relations.add(new Relation(id, kind, place++, sku.value()));
            }
        });
        position = 0;
        for (Review review : draft.reviews()) {
            reviews.add(new ReviewRow(id, position++, review.title(), review.text(), review.rating(), review.author()));
        }
    }
}
