// SPDX-License-Identifier: Apache-2.0
/** Recommendations and the models behind them. */
@NullMarked
package io.vetrina.contract.recommendation;

import org.jspecify.annotations.NullMarked;
