// SPDX-License-Identifier: Apache-2.0
/** The list that is shown: diverse, capped, with some exploration whose chances are logged. */
@NullMarked
package io.vetrina.ml.slate;

import org.jspecify.annotations.NullMarked;
