// SPDX-License-Identifier: Apache-2.0
/** Choosing and judging from logged choices: bandits, off-policy estimates, sequential tests, uplift. */
@NullMarked
package io.vetrina.ml.policy;

import org.jspecify.annotations.NullMarked;
