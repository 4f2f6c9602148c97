// SPDX-License-Identifier: Apache-2.0
/** Rankers: features, a factorisation machine and boosted trees, training with Tribuo, fast scorers, calibration, explanation, gate. */
@NullMarked
package io.vetrina.ml.rank;

import org.jspecify.annotations.NullMarked;
