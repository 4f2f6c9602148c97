// SPDX-License-Identifier: Apache-2.0
/** Looks at everything that runs, for operators; nothing needs it. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.vetrina.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
