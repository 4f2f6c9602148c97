// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CatalogueSource;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.catalog.importing.Fingerprint;
import io.vetrina.catalog.importing.StoreProfile;
import io.vetrina.contract.shared.StoreId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The store {@code sport}: fashion and gear as Magento exports it. One file of configurable products with their variants, files
 * of simple products, and beside them categories, links, reviews and photographs.
 */
final class SportSource implements CatalogueSource {

    static final StoreId ID = new StoreId("sport");

    private static final StoreProfile STORE = new StoreProfile(
            ID,
            2,
            "Sport",
            "Gear that moves with you",
            "USD",
            List.of("en", "it"),
            List.of("Products and photographs: Magento sample data, OSL 3.0 / AFL 3.0."));

    private static final String CONFIGURABLE = "configurable/products.csv";

    private final Path folder;

    SportSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public StoreProfile store() {
        return STORE;
    }

    @Override
    public String fingerprint() throws IOException {
        try (InputStream rules = RuleFile.open(SportRules.FILE)) {
            return new Fingerprint("sport 1").with(rules).with(csvFiles("")).value();
        }
    }

    @Override
    public void read(CatalogueSink sink) throws IOException {
        SportRules rules = SportRules.load();
        rules.drafts().forEach(sink::attribute);
        SportCategories categories = new SportCategories(rules);
        SportExtras extras = new SportExtras(photographs());
        for (String file : List.of("configurable/categories.csv", "simple/categories.csv")) {
            each(file, sink, categories::read, "name", "url_key", "path");
        }
        for (Path file : csvFiles("")) {
            String name = relative(file);
            if (name.contains("Links/")) {
                each(name, sink, row -> extras.link(relation(name), row), "sku", "linked_sku");
            } else if (name.contains("/images_")) {
                each(name, sink, extras::image, "sku", "image");
            }
        }
        each("products_reviews.csv", sink, extras::review, "sku", "rating_value", "title", "review", "reviewer");
        categories.tell(sink);
        products(sink, new SportProducts(rules, categories, extras, sink));
    }

    private void products(CatalogueSink sink, SportProducts products) throws IOException {
        each(
                CONFIGURABLE,
                sink,
                products::configurable,
                "sku",
                "product_type",
                "name",
                "price",
                "configurable_variations");
        products.leftovers();
        for (Path file : csvFiles("simple/SimpleProduct")) {
            String name = relative(file);
            if (!name.contains("/images_")) {
                each(name, sink, products::simple, "sku", "name", "price", "category");
            }
        }
    }

    private static String relation(String file) {
        return file.endsWith("upsell.csv") ? "up-sell" : file.endsWith("crosssell.csv") ? "cross-sell" : "related";
    }

    /** Reads a row; what it throws as an illegal argument refuses the row. */
    interface RowReader {
        void read(CsvRow row);
    }

    private void each(String name, CatalogueSink sink, RowReader reader, String... required) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (CsvRows rows = CsvRows.open(name, Files.newInputStream(file), sink, required)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                reader.read(row);
            }
        }
    }

    private List<Path> csvFiles(String below) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private List<String> photographs() throws IOException {
        Path images = folder.resolve("images");
        if (!Files.isDirectory(images)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(images)) {
            return new ArrayList<>(
                    files.map(file -> String.valueOf(file.getFileName())).toList());
        }
    }
}
