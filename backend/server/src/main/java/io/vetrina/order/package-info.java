// SPDX-License-Identifier: Apache-2.0
/** What was bought. */
@ApplicationModule(allowedDependencies = {"shared", "catalog", "pricing", "payment"})
@NullMarked
package io.vetrina.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
