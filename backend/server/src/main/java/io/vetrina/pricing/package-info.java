// SPDX-License-Identifier: Apache-2.0
/** What an item costs, and why. */
@ApplicationModule(allowedDependencies = {"shared", "catalog"})
@NullMarked
package io.vetrina.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
