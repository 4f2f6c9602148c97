// SPDX-License-Identifier: Apache-2.0
/**
 * The command line of Vetrina: starts the whole shop on this machine, tells how it is and ends it.
 *
 * <p>Everything it keeps is in {@code .vetrina/} at the root of the project; see {@link
 * io.vetrina.local.launcher.Workplace}.
 */
@NullMarked
package io.vetrina.local.launcher;

import org.jspecify.annotations.NullMarked;
