// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.candidate.ItemHistory;
import io.vetrina.ml.event.Session;
import io.vetrina.ml.vector.ItemVectors;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * What course a session has taken: whether it goes back and forth, keeps to one sort of thing, and looks at what
 * everybody looks at.
 *
 * @param history of the items, as far as it is observed
 * @param vectors of the items, as they are now
 */
public record TrajectoryFeatures(ItemHistory history, Supplier<ItemVectors> vectors) implements SessionFeatures {

    @Override
    public List<String> names() {
        return List.of(
                "mean log count in session",
                "log count over newest",
                "length of mean direction",
                "steps that newest returned by",
                "returns in session");
    }

    @Override
    public IntFunction<float[]> of(Session session) {
        int[] items = session.items();
        ItemVectors space = vectors.get();
        float[] sum = new float[space.dimension()];
        double counts = 0;
        int returns = 0;
        int newest = 0;
        for (int i = 0; i < items.length; i++) {
            counts += Math.log1p(history.total(items[i]));
            space.addDirectionTo(sum, items[i], 1);
            newest = stepsBack(items, i);
            returns += newest > 0 ? 1 : 0;
        }
        int length = Math.max(1, items.length);
        float meanCount = (float) (counts / length);
        float focus = (float) (ItemVectors.length(sum) / length);
        int newestReturn = newest;
        int allReturns = returns;
        double ofNewest = Math.log1p(history.total(session.last()));
        return item -> new float[] {
            meanCount, (float) (Math.log1p(history.total(item)) - ofNewest), focus, newestReturn, allReturns
        };
    }

    /** How many steps before a place its item was seen last, or 0 if never. */
    private static int stepsBack(int[] items, int place) {
        for (int back = 1; back <= place; back++) {
            if (items[place - back] == items[place]) {
                return back;
            }
        }
        return 0;
    }
}
