// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.vetrina.catalog.PastCustomer;
import io.vetrina.catalog.PastOrder;
import io.vetrina.contract.shared.Sku;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is written to the database at once. */
final class Batch {

    private static final int FULL = 2_000;
    /** Pictures to fetch that weigh as much as a full batch: progress is told in time. */
    private static final int MANY_PICTURES = 200;

    private int pictures;

    /** A product with what the run knows about it. */
    record Entry(@JsonIgnore Position position, ProductDraft product, List<String> placement) {}

    record Order(Position position, PastOrder order) {}

    record Customer(Position position, PastCustomer customer) {}

    /**
     * A row of the report.
     *
     * @param taken whether the row was taken over nevertheless, as far as it could be
     */
    record Refusal(String file, long line, String field, String reason, boolean taken) {

        static Refusal of(Position position, String field, String reason) {
            return new Refusal(position.file(), position.line(), field, PlainText.storable(reason), false);
        }

        static Refusal note(Position position, String field, String reason) {
            return new Refusal(position.file(), position.line(), field, PlainText.storable(reason), true);
        }
    }

    final List<CategoryDraft> categories = new ArrayList<>();
    final List<AttributeDraft> attributes = new ArrayList<>();
    final List<Entry> products = new ArrayList<>();
    final List<Order> orders = new ArrayList<>();
    final List<Customer> customers = new ArrayList<>();
    final List<Refusal> refusals = new ArrayList<>();

    /** Variants that the source names but says nothing usable of: they stay as they are. */
    final Set<Sku> kept = new LinkedHashSet<>();

    boolean isFull() {
        return size() + refusals.size() >= FULL || pictures >= MANY_PICTURES;
    }

    void add(Entry entry) {
        products.add(entry);
        pictures += (int) entry.product().images().stream()
                .filter(PictureImport::isAddress)
                .count();
    }

    /** What can be refused, the report not counted. */
    int size() {
        return categories.size() + attributes.size() + products.size() + orders.size() + customers.size();
    }

    /** A batch of the things from one place on up to another, in the order in which they are written, without the report. */
    Batch part(int from, int to) {
        Batch part = new Batch();
        part.kept.addAll(kept);
        int begin = 0;
        begin = cut(categories, part.categories, begin, from, to);
        begin = cut(attributes, part.attributes, begin, from, to);
        begin = cut(products, part.products, begin, from, to);
        begin = cut(orders, part.orders, begin, from, to);
        cut(customers, part.customers, begin, from, to);
        return part;
    }

    private static <T> int cut(List<T> all, List<T> target, int begin, int from, int to) {
        int first = Math.clamp(from - (long) begin, 0, all.size());
        int last = Math.clamp(to - (long) begin, 0, all.size());
        target.addAll(all.subList(first, last));
        return begin + all.size();
    }

    /** Where the only thing of a batch of one was read. */
    Position position() {
        if (!products.isEmpty()) {
            return products.getFirst().position();
        }
        if (!orders.isEmpty()) {
            return orders.getFirst().position();
        }
        return customers.isEmpty() ? new Position("", 0) : customers.getFirst().position();
    }
}
