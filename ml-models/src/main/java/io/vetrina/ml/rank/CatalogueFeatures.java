// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.CatalogueOrder;
import io.vetrina.ml.event.Session;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Where a candidate stands in the catalogue, seen from the session's items.
 *
 * @param catalogue of all items
 */
public record CatalogueFeatures(CatalogueOrder catalogue) implements SessionFeatures {

    private static final int NEAR = 5;
    private static final int FAR = 10_000;

    @Override
    public List<String> names() {
        return List.of(
                "catalogue places from newest",
                "catalogue places from nearest",
                "items near in catalogue",
                "steps that ascend the catalogue");
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        int[] places = Arrays.stream(session.items()).map(catalogue::place).toArray();
        float ascent = ascent(places);
        return item -> {
            int place = catalogue.place(item);
            int fromNewest = places.length == 0 ? FAR : place - places[places.length - 1];
            int nearest = FAR;
            int near = 0;
            for (int other : places) {
                int distance = Math.abs(place - other);
                if (distance > 0) {
                    nearest = Math.min(nearest, distance);
                    near += distance <= NEAR ? 1 : 0;
                }
            }
            return new float[] {fromNewest, nearest, near, ascent};
        };
    }

    private static float ascent(int[] places) {
        int up = 0;
        for (int i = 1; i < places.length; i++) {
            up += places[i] > places[i - 1] ? 1 : 0;
        }
        return places.length == 0 ? 0 : (up + 0.5f) / places.length;
    }
}
