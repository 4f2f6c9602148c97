// SPDX-License-Identifier: Apache-2.0
/**
 * How catalogues come in: what a source tells and how, readers for common file formats, and the run that writes what sources
 * read. Whoever has a catalogue for this shop implements {@link io.vetrina.catalog.importing.CatalogueSource}.
 */
@NamedInterface("importing")
@NullMarked
package io.vetrina.catalog.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
