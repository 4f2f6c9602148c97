// SPDX-License-Identifier: Apache-2.0
/** What is offered to a buyer: the catalogue's facts, a price with its reason, and how many can be had. Floor 3. */
@ApplicationModule(allowedDependencies = {"shared", "catalog", "pricing", "inventory"})
@NullMarked
package io.vetrina.offer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
