// SPDX-License-Identifier: Apache-2.0
/** The factorisation-machine ranker: features, training with Tribuo, the fast scorer, calibration and explanation. */
@NullMarked
package io.vetrina.ml.rank;

import org.jspecify.annotations.NullMarked;
