// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.StoreId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a source, from the row where the last one was interrupted. Checks what every source must keep to, and writes in
 * batches, each with the number of rows done, so that nothing is done twice or lost. While one batch is written the next is read.
 */
final class ImportRun implements CatalogueSink {

    /** Why a product cannot be taken over. */
    private record Fault(String field, String reason) {}

    private final StoreId store;
    private final CatalogueWriter writer;
    private final long resumeAt;
    private final Map<String, CategoryDraft> categories = new HashMap<>();
    private final Set<String> attributes = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> products = new HashSet<>();
    private Batch batch = new Batch();
    private CompletableFuture<Void> written = CompletableFuture.completedFuture(null);
    private long rows;

    ImportRun(StoreId store, CatalogueWriter writer, long resumeAt) {
        this.store = store;
        this.writer = writer;
        this.resumeAt = resumeAt;
    }

    @Override
    public void category(CategoryDraft category) {
        if (categories.putIfAbsent(category.slug(), category) == null) {
            batch.categories.add(category);
        }
    }

    @Override
    public void attribute(AttributeDraft attribute) {
        if (attributes.add(attribute.key())) {
            batch.attributes.add(attribute);
        }
    }

    @Override
    public void product(Position position, ProductDraft product) {
        products.add(product.sku().value());
        Fault fault = fault(product);
        if (fault != null) {
            refuse(position, fault.field(), fault.reason());
        } else if (next()) {
            batch.products.add(new Batch.Entry(product, placement(product)));
            flushIfFull();
        }
    }

    @Override
    public void pastOrder(Position position, PastOrder order) {
        if (order.lines().isEmpty()) {
            refuse(position, "lines", "The order has no line that can be taken over.");
        } else if (next()) {
            batch.orders.add(order);
            flushIfFull();
        }
    }

    @Override
    public void refuse(Position position, String field, String reason) {
        if (next()) {
            batch.refusals.add(new Batch.Refusal(position.file(), position.line(), field, reason));
            flushIfFull();
        }
    }

    /** Rows told so far, those of an interrupted run included. */
    long rows() {
        return rows;
    }

    /** Writes what is left, waits for it, and withdraws what the source has no longer. To be called when it was read to its end. */
    void finish() {
        flush();
        written.join();
        writer.withdrawAllBut(store, products).blockOptional().ifPresent(reason -> {
            Batch word = new Batch();
            word.refusals.add(new Batch.Refusal("", 0, "", reason));
            writer.write(store, word, rows).block();
        });
    }

    /** Counts a row; false when an interrupted run has dealt with it. */
    private boolean next() {
        return ++rows > resumeAt;
    }

    private void flushIfFull() {
        if (batch.isFull()) {
            flush();
        }
    }

    private void flush() {
        if (rows > resumeAt) {
            written.join();
            written = writer.write(store, batch, rows).toFuture();
            batch = new Batch();
        }
    }

    private @Nullable Fault fault(ProductDraft product) {
        if (product.title().isBlank()) {
            return new Fault("title", "There is no title.");
        }
        for (VariantDraft variant : product.variants()) {
            if (variant.offer().listPrice().minor() <= 0) {
                return new Fault("price", "The price of " + variant.sku() + " is not above zero.");
            }
        }
        for (String category : product.categories()) {
            if (!categories.containsKey(category)) {
                return new Fault("categories", "There is no category \"" + category + "\".");
            }
        }
        return duplicate(product);
    }

    private @Nullable Fault duplicate(ProductDraft product) {
        Set<String> names = new LinkedHashSet<>();
        names.add("slug " + product.slug());
        names.add("SKU " + product.sku());
        product.variants().forEach(variant -> names.add("SKU " + variant.sku()));
        for (String name : names) {
            if (taken.contains(name)) {
                return new Fault("sku", "A product before has the same " + name + ".");
            }
        }
        taken.addAll(names);
        return null;
    }

    /** The way from the root to the main category, then every other category with those above it. */
    private List<String> placement(ProductDraft product) {
        Set<String> placement = new LinkedHashSet<>();
        for (String slug : product.categories()) {
            List<String> way = new ArrayList<>();
            for (String at = slug;
                    at != null;
                    at = Objects.requireNonNull(categories.get(at)).parent()) {
                way.addFirst(at);
            }
            placement.addAll(way);
        }
        return List.copyOf(placement);
    }
}
