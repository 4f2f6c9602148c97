// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param entries the newest first
 * @param next to be asked for as {@code before} for those that are older; null when there are none
 */
public record AuditPage(List<AuditEntry> entries, @Nullable Long next) {}
