// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** A small store for a test, imported the way every store is. Products cost 10.00 EUR and up, 100 units of each. */
public final class TestCatalogue {

    private final StoreId store;
    private final List<CategoryDraft> categories = new ArrayList<>();
    private final List<ProductDraft> products = new ArrayList<>();
    private final List<PastOrder> orders = new ArrayList<>();

    private TestCatalogue(StoreId store) {
        this.store = store;
    }

    /** @param store unique among the tests, as they share one application */
    public static TestCatalogue of(String store) {
        return new TestCatalogue(new StoreId(store)).category("things");
    }

    /** The products after it belong to this category. */
    public TestCatalogue category(String slug) {
        categories.add(new CategoryDraft(slug, null, Map.of("en", "The " + slug)));
        return this;
    }

    /** Products titled "Product &lt;sku&gt;". */
    public TestCatalogue products(String... skus) {
        for (String sku : skus) {
            product(sku, "Product " + sku, 1_000L + products.size());
        }
        return this;
    }

    public TestCatalogue product(String sku, String title, long minor) {
        Sku id = new Sku(sku);
        ImportedOffer offer = new ImportedOffer(id, new Money(minor, "EUR"), List.of(), 100);
        VariantDraft variant = new VariantDraft(title, Map.of(), null, List.of(), offer);
        products.add(new ProductDraft(
                id,
                sku.toLowerCase(java.util.Locale.ROOT),
                title,
                null,
                null,
                "thing",
                List.of(categories.getLast().slug()),
                Map.of(),
                List.of(),
                List.of(variant),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of()));
        return this;
    }

    public TestCatalogue pastOrder(Instant at, String... skus) {
        List<PastOrder.Line> lines = new ArrayList<>();
        for (String sku : skus) {
            lines.add(new PastOrder.Line(new Sku(sku), 1, new Money(1_000, "EUR")));
        }
        orders.add(new PastOrder("P" + orders.size(), null, "GB", at, false, false, lines));
        return this;
    }

    /** Imports it; blocks until the store is open. */
    public StoreId importInto(ApplicationContext application) {
        StoreProfile profile =
                new StoreProfile(store, 0, "Store " + store, "For tests", "EUR", "IT", List.of("en", "it"), List.of());
        importInto(application, profile, sink -> {
            categories.forEach(sink::category);
            Position nowhere = new Position("test", 1);
            products.forEach(product -> sink.product(nowhere, product));
            orders.forEach(order -> sink.pastOrder(nowhere, order));
        });
        return store;
    }

    /** Imports what is read; blocks until the store is open. */
    public static void importInto(
            ApplicationContext application, StoreProfile profile, Consumer<CatalogueSink> reading) {
        ImportJournal journal = application.getBean(ImportJournal.class);
        journal.introduce(profile).block();
        journal.begin(profile.id(), "1", -1).block();
        ImportRun run = new ImportRun(profile.id(), application.getBean(CatalogueWriter.class), 0);
        reading.accept(run);
        run.finish();
        journal.done(profile.id(), run.rows()).block();
    }
}
