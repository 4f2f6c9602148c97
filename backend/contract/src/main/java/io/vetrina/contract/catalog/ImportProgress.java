// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import org.jspecify.annotations.Nullable;

/**
 * How far the import of a store's catalogue is.
 *
 * @param state {@code waiting}, {@code running}, {@code done} or {@code failed}
 * @param rowsTotal rows of the source, -1 while unknown
 * @param secondsLeft estimate, null while there is none
 * @param rejected rows refused so far; the report names line, field and reason of each
 * @param message what happened in one sentence, for example why it failed or that nothing changed
 */
public record ImportProgress(
        String store,
        String state,
        long rowsDone,
        long rowsTotal,
        double rowsPerSecond,
        @Nullable Double secondsLeft,
        long rejected,
        @Nullable String message) {}
