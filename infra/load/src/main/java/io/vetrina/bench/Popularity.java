// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The plainest recommender: what stood on most invoices so far. */
final class Popularity {

    private final Map<String, Integer> invoices = new HashMap<>();

    void learn(Invoices.Invoice invoice) {
        invoice.codes().forEach(code -> invoices.merge(code, 1, Integer::sum));
    }

    /** The most popular, without those in the basket. */
    List<String> top(int limit, Collection<String> basket) {
        return invoices.entrySet().stream()
                .filter(entry -> !basket.contains(entry.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
