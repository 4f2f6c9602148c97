// SPDX-License-Identifier: Apache-2.0
/** Finding products: the index, what keeps it current, search, facets and suggestions. */
@ApplicationModule(allowedDependencies = {"shared", "catalog", "pricing", "inventory", "offer"})
@NullMarked
package io.vetrina.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
