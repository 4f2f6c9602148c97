// SPDX-License-Identifier: Apache-2.0
/** What all pages share: the frame around them, how they find their store, and how they stay live. */
@NullMarked
package io.vetrina.ui.shop;

import org.jspecify.annotations.NullMarked;
