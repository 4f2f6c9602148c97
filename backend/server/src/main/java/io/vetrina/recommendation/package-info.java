// SPDX-License-Identifier: Apache-2.0
/**
 * What to show a visitor next: candidate indexes in memory that learn from every event, a factorisation machine that ranks them,
 * and a ladder to climb down when something is missing.
 */
@ApplicationModule(
        allowedDependencies = {"shared", "catalog", "pricing", "inventory", "offer", "behaviour", "cart", "order"})
@NullMarked
package io.vetrina.recommendation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
