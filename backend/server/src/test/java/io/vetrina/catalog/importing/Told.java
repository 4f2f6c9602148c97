// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a source tells. */
public final class Told implements CatalogueSink {

    public record Refusal(Position position, String field, String reason) {}

    public final List<CategoryDraft> categories = new ArrayList<>();
    public final List<AttributeDraft> attributes = new ArrayList<>();
    public final List<ProductDraft> products = new ArrayList<>();
    public final List<PastOrder> orders = new ArrayList<>();
    public final List<Refusal> refusals = new ArrayList<>();
    public final List<Refusal> notes = new ArrayList<>();
    public final List<Sku> kept = new ArrayList<>();

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
    public void note(Position position, String field, String reason) {
        notes.add(new Refusal(position, field, reason));
    }

    @Override
    public void keep(Sku sku) {
        kept.add(sku);
    }

    @Override
    public void refuse(Position position, String field, String reason) {
        refusals.add(new Refusal(position, field, reason));
    }

    public List<String> skus() {
        return products.stream().map(product -> product.sku().value()).toList();
    }

    public ProductDraft product(String sku) {
        return products.stream()
                .filter(product -> product.sku().value().equals(sku))
                .findFirst()
                .orElseThrow();
    }
}
