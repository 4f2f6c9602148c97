// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastOrder;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a source tells. */
final class Told implements CatalogueSink {

    record Refusal(Position position, String field, String reason) {}

    final List<CategoryDraft> categories = new ArrayList<>();
    final List<AttributeDraft> attributes = new ArrayList<>();
    final List<ProductDraft> products = new ArrayList<>();
    final List<PastOrder> orders = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();

    @Override
    public void category(CategoryDraft category) {
        categories.add(category);
    }

    @Override
    public void attribute(AttributeDraft attribute) {
        attributes.add(attribute);
    }

    @Override
    public void product(Position position, ProductDraft product) {
        products.add(product);
    }

    @Override
    public void pastOrder(Position position, PastOrder order) {
        orders.add(order);
    }

    @Override
    public void refuse(Position position, String field, String reason) {
        refusals.add(new Refusal(position, field, reason));
    }

    List<String> skus() {
        return products.stream().map(product -> product.sku().value()).toList();
    }

    ProductDraft product(String sku) {
        return products.stream()
                .filter(product -> product.sku().value().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
