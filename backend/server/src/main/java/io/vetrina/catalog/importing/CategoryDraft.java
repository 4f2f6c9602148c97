// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A category to import.
 *
 * @param slug unique within the store
 * @param parent slug of the category above, null for a root
 * @param names by language tag, at least the store's default locale
 */
public record CategoryDraft(String slug, @Nullable String parent, Map<String, String> names) {}
