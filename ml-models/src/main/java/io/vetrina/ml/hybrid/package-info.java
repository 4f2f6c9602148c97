// SPDX-License-Identifier: Apache-2.0
/** All parts put together, with every setting chosen from the newest part of the training data. */
@NullMarked
package io.vetrina.ml.hybrid;

import org.jspecify.annotations.NullMarked;
