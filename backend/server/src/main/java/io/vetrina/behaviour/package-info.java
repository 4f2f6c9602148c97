// SPDX-License-Identifier: Apache-2.0
/**
 * What visitors do: taken in, remembered for the session, streamed to whoever learns from it, and kept in the training log.
 */
@ApplicationModule(allowedDependencies = {"shared", "catalog", "order"})
@NullMarked
package io.vetrina.behaviour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
