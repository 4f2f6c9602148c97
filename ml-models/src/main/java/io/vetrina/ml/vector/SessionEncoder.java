// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import io.vetrina.ml.candidate.ScoredItems;

/**
 * A session as a point among the items: the weighted sum of its items' vectors, the weight depending on how many steps
 * ago each was seen. What comes next is near that point (after Hou et al., CORE, 2022). Immutable.
 *
 * @param vectors of the items that a session is made of
 * @param next of the items as those that come next: the same, or near them
 * @param stepWeights the weight of the newest item, of the one before, and so on; older items count nothing
 * @param temperature above 0: the cosine over it is the log of an item's chance, up to a constant
 */
@SuppressWarnings("ArrayRecordComponent") // read only
public record SessionEncoder(ItemVectors vectors, ItemVectors next, float[] stepWeights, float temperature) {

    /** The session's point, not of length 1; a zero vector if no item is known. */
    public float[] encode(int[] items) {
        float[] sum = new float[vectors.dimension()];
        for (int step = 0; step < Math.min(stepWeights.length, items.length); step++) {
            vectors.addTo(sum, items[items.length - 1 - step], stepWeights[step]);
        }
        return sum;
    }

    /** The same encoder with other vectors for the items that come next. */
    SessionEncoder withNext(ItemVectors others) {
        return new SessionEncoder(vectors, others, stepWeights, temperature);
    }

    /** The items nearest to a session with their chance relative to the best, which has 1. */
    public ScoredItems next(int[] items, int k) {
        ScoredItems nearest = next.nearest(encode(items), k);
        float[] chances = new float[nearest.size()];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = (float) Math.exp((nearest.scores()[i] - nearest.scores()[0]) / temperature);
        }
        return new ScoredItems(nearest.items(), chances);
    }
}
