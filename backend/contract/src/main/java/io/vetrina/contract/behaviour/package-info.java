// SPDX-License-Identifier: Apache-2.0
/** What visitors do. */
@NullMarked
package io.vetrina.contract.behaviour;

import org.jspecify.annotations.NullMarked;
