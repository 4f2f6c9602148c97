// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;

/** Counts the rows of a source. */
public final class RowCount implements CatalogueSink {

    private long rows;

    public long rows() {
        return rows;
    }

    public void row() {
        rows++;
    }

    @Override
    public void category(CategoryDraft category) {}

    @Override
    public void attribute(AttributeDraft attribute) {}

    @Override
    public void product(Position position, ProductDraft product) {
        rows++;
    }

    @Override
    public void pastOrder(Position position, PastOrder order) {
        rows++;
    }

    @Override
    public void pastCustomer(Position position, PastCustomer customer) {
        rows++;
    }

    @Override
    public void refuse(Position position, String field, String reason) {
        rows++;
    }
}
