// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import io.vetrina.ml.event.Session;

/**
 * Items that stand near the newest ones in the catalogue. An item {@code d} places from the one seen {@code s} steps ago
 * scores {@code 2^-s / d}. It learns nothing from events.
 */
public final class CatalogueNeighbours implements StaticSource {

    private static final int STEPS = 5;
    private static final int REACH = 20;

    private final String name;
    private final CatalogueOrder catalogue;

    public CatalogueNeighbours(String name, CatalogueOrder catalogue) {
        this.name = name;
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ScoredItems candidates(Session session, int k) {
        int[] items = session.items();
        ItemScores scores = new ItemScores(256);
        for (int step = 0; step < Math.min(STEPS, items.length); step++) {
            int place = catalogue.place(items[items.length - 1 - step]);
            for (int d = 1; d <= REACH && place >= 0; d++) {
                float score = (float) Math.scalb(1.0, -step) / d;
                if (place + d < catalogue.size()) {
                    scores.add(catalogue.item(place + d), score);
                }
                if (place - d >= 0) {
                    scores.add(catalogue.item(place - d), score);
                }
            }
        }
        return scores.top(k);
    }
}
