// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.model;

import java.time.Instant;

/**
 * What a model was trained on.
 *
 * @param description where the data came from, in words
 * @param from time of the first event
 * @param until time after the last event
 */
public record DataWindow(String description, Instant from, Instant until) {

    public DataWindow {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a window cannot end before it begins");
        }
    }
}
