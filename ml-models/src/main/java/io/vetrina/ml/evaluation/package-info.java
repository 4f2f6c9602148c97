// SPDX-License-Identifier: Apache-2.0
/** Metrics, intervals, paired tests and protocols. */
@NullMarked
package io.vetrina.ml.evaluation;

import org.jspecify.annotations.NullMarked;
