// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry that a group could not handle, or that waits behind such a one of its aggregate.
 *
 * @param id in the stream of dead letters
 * @param entry id in its own stream
 * @param aggregate what it is about; empty when it keeps no order
 * @param reason why it could not be handled; null when it only waits
 * @param body the entry's fields
 */
record DeadLetter(
        String id,
        String stream,
        String group,
        String entry,
        String aggregate,
        @Nullable String reason,
        Map<String, String> body) {

    String lane() {
        return StreamWork.lane(aggregate, entry);
    }
}
