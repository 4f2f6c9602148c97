// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * All of a published product that can be searched.
 *
 * @param mainCategory slug
 * @param attributes key to JSON value of the type that {@link AttributeTypes} tells
 * @param identifiers EANs and part numbers
 */
public record CatalogueEntry(
        ProductCard card,
        String mainCategory,
        @Nullable String description,
        JsonNode attributes,
        List<String> identifiers,
        @Nullable LocalDate released) {}
