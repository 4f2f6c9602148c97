// SPDX-License-Identifier: Apache-2.0
package io.vetrina.files;

import java.util.Set;

/**
 * What may be stored.
 *
 * @param largest bytes
 * @param types empty for any
 */
public record FileRule(long largest, Set<FileType> types) {}
