// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** All items by their codes: in many catalogues the colours and sizes of a thing, and the things of a series, stand together. */
public final class CatalogueOrder {

    private final int[] byPlace;
    private final int[] places;

    /** @param codes by item */
    public CatalogueOrder(List<String> codes) {
        byPlace = IntStream.range(0, codes.size())
                .boxed()
                .sorted(Comparator.comparing(item -> codes.get(item).toUpperCase(Locale.ROOT)))
                .mapToInt(Integer::intValue)
                .toArray();
        places = new int[byPlace.length];
        for (int place = 0; place < byPlace.length; place++) {
            places[byPlace[place]] = place;
        }
    }

    public int size() {
        return byPlace.length;
    }

    /** The item at a place, from 0. */
    public int item(int place) {
        return byPlace[place];
    }

    /** The place of an item, -1 if it has none. */
    public int place(int item) {
        return item >= 0 && item < places.length ? places[item] : -1;
    }
}
