// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An import whose node ends goes on where the last batch was written. */
@BackendTest
class InterruptedImportTest {

    private static final int ROWS = 5_000;

    @Autowired
    private ApplicationContext context;

    private static final class NodeEnds extends RuntimeException {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }

    @Test
    void nothingIsDoneTwiceOrLost() throws Exception {
        TestShop shop = TestShop.open(context);
        ImportJournal journal = context.getBean(ImportJournal.class);
        journal.know(shop.store()).block();
        journal.begin(shop.store(), "1", ROWS).block();

        assertThatExceptionOfType(NodeEnds.class).isThrownBy(() -> read(shop.store(), 0, 4_500));
        long reached = journal.standing(shop.store()).block().rowsDone();
        assertThat(reached).isBetween(2_000L, 4_499L);

        ImportRun rest = read(shop.store(), reached, Integer.MAX_VALUE);
        rest.finish();
        journal.done(shop.store(), rest.rows()).block();

        assertThat(shop.count("SELECT count(*) FROM catalog.product WHERE store = :store AND published"))
                .isEqualTo(ROWS / 2);
        assertThat(shop.count("SELECT count(*) FROM catalog.import_refusal WHERE store = :store AND NOT taken"))
                .isEqualTo(ROWS / 2);
        assertThat(shop.count("SELECT count(*) FROM catalog.import_refusal WHERE store = :store AND taken"))
                .isEqualTo(ROWS / 2);
        assertThat(journal.standing(shop.store()).block().message()).contains("2,500 rows refused");
    }

    /** Every other row is refused, every product has something to be noted. */
    private ImportRun read(StoreId store, long from, int endsAt) {
        ImportRun run = new ImportRun(store, context.getBean(CatalogueWriter.class), from);
        run.category(new CategoryDraft("things", null, Map.of("en", "Things")));
        for (int row = 1; row <= ROWS; row++) {
            if (row == endsAt) {
                run.abandon();
                throw new NodeEnds();
            }
            Position position = new Position("file", row);
            if (row % 2 == 0) {
                run.refuse(position, "price", "No price.");
            } else {
                run.note(position, "images", "No picture.");
                run.product(position, product("I-" + row));
            }
        }
        return run;
    }

    private static ProductDraft product(String sku) {
        ImportedOffer offer = new ImportedOffer(new Sku(sku), new Money(1_000, TestShop.CURRENCY), List.of(), 1);
        return new ProductDraft(
                new Sku(sku),
                sku.toLowerCase(java.util.Locale.ROOT),
                "Product " + sku,
                null,
                null,
                "thing",
                List.of("things"),
                Map.of(),
                List.of(),
                List.of(new VariantDraft("Product " + sku, Map.of(), null, List.of(), offer)),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of());
    }
}
