// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.catalog.ImportedOffer;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

/** Rows that no database would take. */
@BackendTest
class PoisonRowTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DatabaseClient database;

    private final StoreId store =
            new StoreId("poison" + UUID.randomUUID().toString().substring(0, 8));

    @Test
    void aCharacterThatCannotBeStoredCostsTheCharacterAndTheReportNamesTheRow() {
        importing(run -> {
            run.product(new Position("file", 1), product("A", "a", "First \u0000 lamp", List.of()));
            run.product(new Position("file", 2), product("B", "b", "Half \uD83D a pair", List.of()));
        });

        assertThat(titles()).containsExactly("First  lamp", "Half  a pair");
        assertThat(report()).containsExactly("1 title taken", "2 title taken");
    }

    @Test
    void aRowThatTheDatabaseRefusesIsNamedAndTheOthersOfItsBatchAreKept() {
        // A word of 3,000 characters that no compression makes shorter does not fit the index of the placement.
        StringBuilder word = new StringBuilder();
        while (word.length() < 9_000) {
            word.append(UUID.randomUUID());
        }
        importing(run -> {
            run.category(new CategoryDraft(word.toString(), null, Map.of("en", "Too long a word")));
            for (int row = 1; row <= 20; row++) {
                List<String> more = row == 13 ? List.of(word.toString()) : List.of();
                run.product(new Position("file", row), product("P" + row, "p" + row, "Product " + row, more));
            }
        });

        assertThat(titles()).hasSize(19).doesNotContain("Product 13");
        assertThat(report()).contains("13 row refused").hasSize(2);
    }

    private interface Reading {
        void tell(ImportRun run);
    }

    private void importing(Reading reading) {
        ImportJournal journal = application.getBean(ImportJournal.class);
        journal.introduce(new StoreProfile(store, 99, "Poison", "", "EUR", "IT", List.of("en"), List.of()))
                .block();
        journal.begin(store, "1", -1).block();
        ImportRun run = new ImportRun(store, application.getBean(CatalogueWriter.class), 0);
        run.category(new CategoryDraft("things", null, Map.of("en", "Things")));
        reading.tell(run);
        run.finish();
        journal.done(store, run.rows()).block();
    }

    private static ProductDraft product(String sku, String slug, String title, List<String> moreCategories) {
        ImportedOffer offer = new ImportedOffer(new Sku(sku), new Money(1_000, "EUR"), List.of(), 1);
        List<String> categories = new java.util.ArrayList<>(List.of("things"));
        categories.addAll(moreCategories);
        return new ProductDraft(
                new Sku(sku),
                slug,
                title,
                null,
                null,
                "thing",
                categories,
                Map.of(),
                List.of(),
                List.of(new VariantDraft(title, Map.of(), null, List.of(), offer)),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of());
    }

    private List<String> titles() {
        return database.sql("SELECT title FROM catalog.product WHERE store = :store ORDER BY id")
                .bind("store", store.value())
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }

    private List<String> report() {
        return application
                .getBean(ImportJournal.class)
                .refusals(store, 100)
                .map(row -> row.line() + " " + row.field() + (row.taken() ? " taken" : " refused"))
                .collectList()
                .block();
    }
}
