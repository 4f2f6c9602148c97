// SPDX-License-Identifier: Apache-2.0
/** Stores, categories and products; how catalogues come in. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "files", "jobs"})
@NullMarked
package io.vetrina.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
