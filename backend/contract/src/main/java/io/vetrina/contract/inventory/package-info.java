// SPDX-License-Identifier: Apache-2.0
/** Units on hand. */
@NullMarked
package io.vetrina.contract.inventory;

import org.jspecify.annotations.NullMarked;
