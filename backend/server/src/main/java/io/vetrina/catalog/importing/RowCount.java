// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;

/** Counts the rows of a source. */
public final class RowCount implements CatalogueSink {

    private final ImportRun.Watch watch;
    private long rows;

    public RowCount() {
        this(row -> {});
    }

    RowCount(ImportRun.Watch watch) {
        this.watch = watch;
    }

    public long rows() {
        return rows;
    }

    public void row() {
        watch.at(++rows);
    }

    @Override
    public void category(CategoryDraft category) {}

    @Override
    public void attribute(AttributeDraft attribute) {}

    @Override
    public void product(Position position, ProductDraft product) {
        row();
    }

    @Override
    public void pastOrder(Position position, PastOrder order) {
        row();
    }

    @Override
    public void pastCustomer(Position position, PastCustomer customer) {
        row();
    }

    @Override
    public void refuse(Position position, String field, String reason) {
        row();
    }
}
