// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CsvRow;
import io.vetrina.catalog.importing.CsvRows;
import io.vetrina.catalog.importing.Position;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Shopify's product CSV. Rows of one product follow each other under its handle; the first carries what they have in common. */
final class ShopifyFormat implements CatalogueFormat {

    @Override
    public void read(Collection<InputFile> files, StoreTerms terms, CatalogueSink sink) throws IOException {
        ShopifyProducts products = new ShopifyProducts(terms, sink);
        for (InputFile file : files) {
            try (CsvRows rows = CsvRows.open(file.name(), file.open(), sink)) {
                if (rows.header().has("Handle") || rows.header().has("URL handle")) {
                    read(rows, products, sink);
                } else {
                    sink.refuse(
                            new Position(file.name(), 1),
                            "Handle",
                            "The file has no column \"Handle\" or \"URL handle\"; it was left out.");
                }
            }
        }
    }

    private static void read(CsvRows rows, ShopifyProducts products, CatalogueSink sink) throws IOException {
        List<CsvRow> group = new ArrayList<>();
        for (CsvRow row = rows.next(); row != null; row = rows.next()) {
            String handle = ShopifyColumns.HANDLE.of(row);
            if (handle.isEmpty()) {
                sink.refuse(row.position(), "Handle", "There is no handle.");
                continue;
            }
            if (!group.isEmpty() && !ShopifyColumns.HANDLE.of(group.getFirst()).equals(handle)) {
                products.read(group);
                group = new ArrayList<>();
            }
            group.add(row);
        }
        if (!group.isEmpty()) {
            products.read(group);
        }
    }
}
