// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CatalogueSource;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.catalog.importing.Fingerprint;
import io.vetrina.catalog.importing.StoreProfile;
import io.vetrina.catalog.importing.format.InputFile;
import io.vetrina.catalog.importing.format.MagentoOffer;
import io.vetrina.catalog.importing.format.MagentoProducts;
import io.vetrina.catalog.importing.format.StoreTerms;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.StoreId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
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
            "IT",
            List.of("en", "it"),
            List.of("Products and photographs: Magento sample data, OSL 3.0 / AFL 3.0."));

    private static final String CONFIGURABLE = "configurable/products.csv";

    private final Path folder;
    private final Clock clock;

    SportSource(Path folder) {
        this(folder, Clock.systemUTC());
    }

    SportSource(Path folder, Clock clock) {
        this.clock = clock;
        this.folder = folder;
    }

    @Override
    public StoreProfile store() {
        return STORE;
    }

    @Override
    public String fingerprint() throws IOException {
        try (InputStream rules = RuleFile.open(SportRules.FILE)) {
            return new Fingerprint("sport 2").with(rules).with(csvFiles("")).value();
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
        StoreTerms terms = new StoreTerms(ID, STORE.currency(), "en", LocalDate.now(clock), "");
        SportMagento magento = new SportMagento(rules, categories, extras, sink);
        Path configurable = folder.resolve(CONFIGURABLE);
        if (Files.isRegularFile(configurable)) {
            new MagentoProducts(terms, magento, sink).read(List.of(InputFile.of(CONFIGURABLE, configurable)));
        }
        simple(sink, new SportProducts(magento, new MagentoOffer(terms, sink), categories, extras, sink));
    }

    private void simple(CatalogueSink sink, SportProducts products) throws IOException {
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

    /** Reads a row; a value that it cannot be made of refuses the row. */
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
                try {
                    reader.read(row);
                } catch (InvalidValue e) {
                    sink.refuse(row.position(), e.field(), e.detail());
                }
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
