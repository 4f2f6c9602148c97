// SPDX-License-Identifier: Apache-2.0
/** What staff changed: who, when, and how the thing was before and after. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.vetrina.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
