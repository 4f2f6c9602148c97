// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.contract.catalog.ImportFormat;
import java.io.IOException;
import java.util.Collection;

/** A way in which merchants write what they bring. */
public interface CatalogueFormat {

    /**
     * Tells the sink all that is in the files, in the same order every time. A row that cannot be used is refused with line, field
     * and reason, and reading goes on.
     */
    void read(Collection<InputFile> files, StoreTerms terms, CatalogueSink sink) throws IOException;

    static CatalogueFormat of(ImportFormat format) {
        return switch (format) {
            case VETRINA -> new VetrinaFormat();
            case MAGENTO ->
                (files, terms, sink) ->
                        new MagentoProducts(terms, new PlainMagentoRules(terms, sink), sink).read(files);
            case SHOPIFY -> new ShopifyFormat();
            case ICECAT -> new IcecatFormat();
            case ORDERS -> new OrdersFormat();
            case CUSTOMERS -> new CustomersFormat();
        };
    }
}
