// SPDX-License-Identifier: Apache-2.0
/** The front page of a store. */
@NullMarked
package io.vetrina.ui.home;

import org.jspecify.annotations.NullMarked;
