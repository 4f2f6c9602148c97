// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CategoryDraft;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.ProductDraft;

/** Hears nothing: for a first reading whose faults the second tells. */
enum Silence implements CatalogueSink {
    SINK;

    @Override
    public void category(CategoryDraft category) {}

    @Override
    public void attribute(AttributeDraft attribute) {}

    @Override
    public void product(Position position, ProductDraft product) {}

    @Override
    public void pastOrder(Position position, PastOrder order) {}

    @Override
    public void refuse(Position position, String field, String reason) {}
}
