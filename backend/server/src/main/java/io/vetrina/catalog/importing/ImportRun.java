// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reading of a source, from the row where the last one was interrupted. Cleans and checks what every source must keep to, and
 * writes in batches, each with the number of rows done, so that nothing is done twice or lost.
 */
final class ImportRun implements CatalogueSink {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    /** Dearest list price, as staff may set it, so that no sum over a cart can overflow. */
    private static final long DEAREST = 100_000_000_000L;

    /** Why a product cannot be taken over. */
    private record Fault(String field, String reason) {}

    /** Hears of every row; may end the run by throwing. */
    interface Watch {
        void at(long row);
    }

    private final Watch watch;
    private final StoreId store;
    private final CatalogueWriter writer;
    private final BatchWriter batches;
    private final long resumeAt;
    private final Map<String, CategoryDraft> categories = new HashMap<>();
    private final Set<String> attributes = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> products = new HashSet<>();
    private Batch batch = new Batch();
    private long rows;
    private long rowsWritten;

    ImportRun(StoreId store, CatalogueWriter writer, long resumeAt) {
        this(store, writer, resumeAt, row -> {});
    }

    ImportRun(StoreId store, CatalogueWriter writer, long resumeAt, Watch watch) {
        this.watch = watch;
        this.store = store;
        this.writer = writer;
        this.batches = new BatchWriter(store, writer);
        this.resumeAt = resumeAt;
    }

    @Override
    public void category(CategoryDraft category) {
        CategoryDraft clean = new Cleaning().category(category);
        if (clean.parent() != null && !categories.containsKey(clean.parent())) {
            throw new IllegalArgumentException("The category " + clean.slug() + " comes before its parent.");
        }
        if (categories.putIfAbsent(clean.slug(), clean) == null) {
            batch.categories.add(clean);
        }
    }

    @Override
    public void attribute(AttributeDraft attribute) {
        AttributeDraft clean = new Cleaning().attribute(attribute);
        if (attributes.add(clean.key())) {
            batch.attributes.add(clean);
        }
    }

    @Override
    public void product(Position position, ProductDraft product) {
        products.add(product.sku().value());
        Cleaning cleaning = new Cleaning();
        ProductDraft clean = cleaning.product(product);
        Fault fault = fault(clean);
        if (fault != null) {
            refuse(position, fault.field(), fault.reason());
            return;
        }
        noteDamage(position, cleaning);
        if (next()) {
            batch.add(new Batch.Entry(position, clean, placement(clean)));
            flushIfFull();
        }
    }

    @Override
    public void pastOrder(Position position, PastOrder order) {
        if (order.lines().isEmpty()) {
            refuse(position, "lines", "The order has no line that can be taken over.");
            return;
        }
        Cleaning cleaning = new Cleaning();
        PastOrder clean = cleaning.order(order);
        noteDamage(position, cleaning);
        if (next()) {
            batch.orders.add(new Batch.Order(position, clean));
            flushIfFull();
        }
    }

    @Override
    public void pastCustomer(Position position, PastCustomer customer) {
        Cleaning cleaning = new Cleaning();
        PastCustomer clean = cleaning.customer(customer);
        noteDamage(position, cleaning);
        if (next()) {
            batch.customers.add(new Batch.Customer(position, clean));
            flushIfFull();
        }
    }

    @Override
    public void refuse(Position position, String field, String reason) {
        if (next()) {
            batch.refusals.add(Batch.Refusal.of(position, field, reason));
            flushIfFull();
        }
    }

    @Override
    public void note(Position position, String field, String reason) {
        if (rows >= resumeAt) {
            batch.refusals.add(Batch.Refusal.note(position, field, reason));
        }
    }

    @Override
    public void keep(Sku sku) {
        products.add(sku.value());
        batch.kept.add(sku);
    }

    private void noteDamage(Position position, Cleaning cleaning) {
        cleaning.damaged()
                .forEach(field ->
                        note(position, field, "Characters that cannot be stored (control characters) were left out."));
    }

    /** Rows told so far, those of an interrupted run included. */
    long rows() {
        return rows;
    }

    /** Finishes what was a whole catalogue. */
    void finish() {
        finish(true);
    }

    /**
     * Writes what is left and waits for it. To be called when the source was read to its end.
     *
     * @param whole whether products are withdrawn that the source does not have
     */
    void finish(boolean whole) {
        flush();
        batches.settle();
        String reason = whole ? Patience.with(() -> writer.withdrawAllBut(store, products)) : null;
        if (reason != null) {
            Batch word = new Batch();
            word.refusals.add(Batch.Refusal.of(new Position("", 0), "", reason));
            Patience.with(() -> writer.write(store, word, rows));
        }
    }

    /** Waits for the batch that is being written, so that whoever goes on with the import knows where. */
    void abandon() {
        try {
            batches.settle();
        } catch (RuntimeException e) {
            LOG.warn("The last batch of the import of {} was not written: {}", store, e.toString());
        }
    }

    /** Counts a row; false when an interrupted run has dealt with it. */
    private boolean next() {
        watch.at(++rows);
        return rows > resumeAt;
    }

    private void flushIfFull() {
        if (batch.isFull()) {
            flush();
        }
    }

    private void flush() {
        if (rows > resumeAt || !batch.refusals.isEmpty()) {
            batches.write(batch, Math.max(rowsWritten, resumeAt), rows);
            rowsWritten = rows;
            batch = new Batch();
        }
    }

    private @Nullable Fault fault(ProductDraft product) {
        if (product.title().isBlank()) {
            return new Fault("title", "There is no title.");
        }
        for (VariantDraft variant : product.variants()) {
            long price = variant.offer().listPrice().minor();
            if (price <= 0) {
                return new Fault("price", "The price of " + variant.sku() + " is not above zero.");
            }
            if (price > DEAREST) {
                return new Fault("price", "The price of " + variant.sku() + " is too large.");
            }
        }
        if (product.variants().isEmpty() || product.categories().isEmpty()) {
            return product.variants().isEmpty()
                    ? new Fault("variants", "There is nothing to sell of the product.")
                    : new Fault("categories", "The product is in no category.");
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
