// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastOrder;

/** Takes what a {@link CatalogueSource} reads. */
public interface CatalogueSink {

    /** A category; parents come before their children. Telling one twice is harmless. */
    void category(CategoryDraft category);

    /** An attribute of products. Telling one twice is harmless. */
    void attribute(AttributeDraft attribute);

    void product(Position position, ProductDraft product);

    void pastOrder(Position position, PastOrder order);

    /** A row that cannot be used, wholly. */
    void refuse(Position position, String field, String reason);
}
