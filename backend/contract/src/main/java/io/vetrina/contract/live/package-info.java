// SPDX-License-Identifier: Apache-2.0
/** What changes while a page is open. */
@NullMarked
package io.vetrina.contract.live;

import org.jspecify.annotations.NullMarked;
