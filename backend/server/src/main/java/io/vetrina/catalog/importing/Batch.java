// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.vetrina.catalog.PastOrder;
import java.util.ArrayList;
import java.util.List;

/** What is written to the database at once. */
final class Batch {

    private static final int FULL = 2_000;

    /** A product with what the run knows about it. */
    record Entry(ProductDraft product, List<String> placement) {}

    /** A row that is not taken over. */
    record Refusal(String file, long line, String field, String reason) {}

    final List<CategoryDraft> categories = new ArrayList<>();
    final List<AttributeDraft> attributes = new ArrayList<>();
    final List<Entry> products = new ArrayList<>();
    final List<PastOrder> orders = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();

    boolean isFull() {
        return products.size() + orders.size() + refusals.size() >= FULL;
    }
}
