// SPDX-License-Identifier: Apache-2.0
/** How catalogues come in: sources that read them, and the run that writes what they read. */
@NullMarked
package io.vetrina.catalog.importing;

import org.jspecify.annotations.NullMarked;
