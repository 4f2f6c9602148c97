// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that staff did.
 *
 * @param id ascending in the order in which things were done
 * @param who did it
 * @param action what was done, such as {@code store.opened}
 * @param store in which; null when it concerns the installation
 * @param subject to which thing, such as a SKU
 * @param before how the thing was, as JSON; null when it was not there
 * @param after how it is since, as JSON; null when it is gone
 */
public record AuditEntry(
        long id,
        Instant at,
        String who,
        String action,
        @Nullable String store,
        String subject,
        @Nullable Object before,
        @Nullable Object after) {}
