// SPDX-License-Identifier: Apache-2.0
/** What every capability speaks of: money and ids. */
@NullMarked
package io.vetrina.contract.shared;

import org.jspecify.annotations.NullMarked;
