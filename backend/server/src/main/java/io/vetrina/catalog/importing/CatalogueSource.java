// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.IOException;

/**
 * A catalogue to import. It is read from start to end on a thread of its own, in the same order every time, so that an import
 * can go on where it was interrupted.
 */
public interface CatalogueSource {

    StoreProfile store();

    /** Changes whenever what {@link #read} tells changes. */
    String fingerprint() throws IOException;

    /** Rows that {@link #read} is going to tell (products, past orders, refusals); as dear as reading unless a source knows better. */
    default long rows() throws IOException {
        RowCount count = new RowCount();
        read(count);
        return count.rows();
    }

    /**
     * Tells everything to the sink: categories and attributes before the products that use them, products before the orders that
     * mention them. A row that cannot be used is refused with line, field and reason, and reading goes on.
     */
    void read(CatalogueSink sink) throws IOException;
}
