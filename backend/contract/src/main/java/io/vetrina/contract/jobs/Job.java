// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work.
 *
 * @param kind what does it, such as {@code import}
 * @param store the store that it is for, null when it is for all
 * @param title in one line, for people
 * @param done of {@code total}, in units of its kind
 * @param total -1 while unknown
 * @param message what came of it, null until it is over
 */
public record Job(
        String id,
        String kind,
        @Nullable String store,
        String title,
        JobState state,
        long done,
        long total,
        @Nullable String message,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {}
