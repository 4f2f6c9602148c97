// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CatalogueSource;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.catalog.importing.Fingerprint;
import io.vetrina.catalog.importing.StoreProfile;
import io.vetrina.contract.shared.StoreId;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The store {@code gifts}: a wholesaler's invoices (UCI Online Retail), from which its products, their usual prices and quantity
 * breaks, and its customers' past orders are read.
 */
final class GiftsSource implements CatalogueSource {

    static final String CURRENCY = "GBP";

    private static final StoreProfile STORE = new StoreProfile(
            new StoreId("gifts"),
            3,
            "Gifts",
            "Small things that make a day",
            CURRENCY,
            "GB",
            List.of("en", "it"),
            List.of(
                    "Products, prices and past orders: Online Retail, Chen et al. 2012, UCI, CC BY 4.0.",
                    "Prices, quantity breaks and categories are derived by rule from invoice lines.",
                    "Stock levels and costs are made up."));

    private final List<Path> files;

    /** @param files gzipped CSV, oldest first */
    GiftsSource(List<Path> files) {
        this.files = List.copyOf(files);
    }

    @Override
    public StoreProfile store() {
        return STORE;
    }

    @Override
    public String fingerprint() throws IOException {
        try (InputStream rules = RuleFile.open(GiftsRules.FILE)) {
            return new Fingerprint("gifts 1").with(rules).with(files).value();
        }
    }

    @Override
    public void read(CatalogueSink sink) throws IOException {
        GiftsRules rules = GiftsRules.load();
        rules.categories().forEach(sink::category);
        rules.attributes().forEach(sink::attribute);
        GiftsLedger ledger = new GiftsLedger(sink);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try (CsvRows rows = CsvRows.open(name, open(file), sink, GiftsLine.COLUMNS)) {
                for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                    read(row, ledger, sink);
                }
            }
        }
        ledger.tellWhatWasLeftOut();
        GiftsProducts products = new GiftsProducts(rules);
        ledger.articles().forEach(article -> sink.product(article.position(), products.draft(article)));
        ledger.invoices().forEach(invoice -> sink.pastOrder(invoice.position(), invoice.pastOrder()));
    }

    private static void read(CsvRow row, GiftsLedger ledger, CatalogueSink sink) {
        try {
            ledger.add(GiftsLine.of(row));
        } catch (GiftsLine.Unreadable e) {
            sink.refuse(row.position(), e.column(), e.reason());
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream input = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(input, 1 << 16) : input;
    }
}
