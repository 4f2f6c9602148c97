// SPDX-License-Identifier: Apache-2.0
/** How many units there are, and for whom. Floor 2. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "catalog"})
@NullMarked
package io.vetrina.inventory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
