// SPDX-License-Identifier: Apache-2.0
/** What an offer costs a buyer, and why. Floor 2. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "catalog"})
@NullMarked
package io.vetrina.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
