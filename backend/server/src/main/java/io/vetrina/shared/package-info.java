// SPDX-License-Identifier: Apache-2.0
/** The ground floor: ids, clock, outbox, events, problems, access. Knows no capability. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.vetrina.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
