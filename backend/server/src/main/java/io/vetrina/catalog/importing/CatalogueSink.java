// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Sku;

/** Takes what a {@link CatalogueSource} reads. */
public interface CatalogueSink {

    /** A category; parents come before their children. Telling one twice is harmless. */
    void category(CategoryDraft category);

    /** An attribute of products. Telling one twice is harmless. */
    void attribute(AttributeDraft attribute);

    void product(Position position, ProductDraft product);

    void pastOrder(Position position, PastOrder order);

    default void pastCustomer(Position position, PastCustomer customer) {}

    /** A row that cannot be used, wholly. */
    void refuse(Position position, String field, String reason);

    /** Something about a row that is taken over nevertheless, such as a picture that cannot be had. Told before the row. */
    default void note(Position position, String field, String reason) {}

    /**
     * The source has this product or variant, but what it says of it was refused: it stays as the store knows it. A variant is
     * told right before its product.
     */
    default void keep(Sku sku) {}
}
