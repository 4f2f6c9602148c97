// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a stream that a group could not handle.
 *
 * @param type of the event, such as {@code order.placed.v1}; empty where the stream carries no types
 * @param aggregate store and what the event is about; empty when it keeps no order
 * @param reason why it failed the last time; null when it waits behind another of its aggregate
 * @param at when it was added to its stream
 */
public record DeadLetter(
        String id,
        String group,
        String stream,
        String type,
        String aggregate,
        @Nullable String reason,
        Instant at) {}
