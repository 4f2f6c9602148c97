// SPDX-License-Identifier: Apache-2.0
/** Money changing hands, through a payment provider. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package io.vetrina.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
