// SPDX-License-Identifier: Apache-2.0
package io.vetrina.offer;

import io.vetrina.catalog.CatalogueEntry;
import io.vetrina.contract.offer.Hit;

/**
 * A product as a search index may hold it.
 *
 * @param card with the prices of the base list
 */
public record SearchableOffer(CatalogueEntry entry, Hit card) {}
