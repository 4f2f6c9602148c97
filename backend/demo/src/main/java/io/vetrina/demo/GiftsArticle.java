// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.importing.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the invoices say of an article: how it is called, and at which prices it was sold in which quantities. */
final class GiftsArticle {

    private final String code;
    private final Position position;
    private final Map<String, Integer> descriptions = new HashMap<>();
    private final List<GiftsPrices.Sale> toCustomers = new ArrayList<>();
    private final List<GiftsPrices.Sale> toStrangers = new ArrayList<>();

    GiftsArticle(String code, Position position) {
        this.code = code;
        this.position = position;
    }

    String code() {
        return code;
    }

    Position position() {
        return position;
    }

    void sold(GiftsLine line) {
        if (!line.description().isEmpty()) {
            descriptions.merge(line.description(), 1, Integer::sum);
        }
        List<GiftsPrices.Sale> sales = line.customer() == null ? toStrangers : toCustomers;
        sales.add(new GiftsPrices.Sale(line.quantity(), line.price()));
    }

    /** The most usual description, of equally usual ones the first in the alphabet; the code when there is none. */
    String description() {
        return descriptions.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(code);
    }

    /** Sales to known customers tell the price list; sales without a customer are at other prices, and count only alone. */
    GiftsPrices prices() {
        return GiftsPrices.of(toCustomers.isEmpty() ? toStrangers : toCustomers);
    }
}
