// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.List;

/** Knows catalogues to import into this installation. Every bean of this type is asked once, when the import starts. */
public interface CatalogueSources {

    /** The quickest to import first, so that a first store soon opens; empty when there is none. */
    List<CatalogueSource> find();
}
