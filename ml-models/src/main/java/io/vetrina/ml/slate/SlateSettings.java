// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.slate;

/**
 * How a slate is put together.
 *
 * @param size places in the slate
 * @param diversity from 0, by score alone, to 1, by dissimilarity alone
 * @param perGroup most items of one group (category); 0 for no cap
 * @param exploration chance from 0 to 1 that a place goes to any candidate instead of the best
 */
public record SlateSettings(int size, double diversity, int perGroup, double exploration) {

    public SlateSettings {
        if (size < 0 || perGroup < 0) {
            throw new IllegalArgumentException("sizes must not be below 0");
        }
        if (!(diversity >= 0 && diversity <= 1) || !(exploration >= 0 && exploration <= 1)) {
            throw new IllegalArgumentException("diversity and exploration go from 0 to 1");
        }
    }
}
