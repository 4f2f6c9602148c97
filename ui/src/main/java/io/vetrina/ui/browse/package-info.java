// SPDX-License-Identifier: Apache-2.0
/** Categories and search: products in a grid, narrowed by facets that live in the address. */
@NullMarked
package io.vetrina.ui.browse;

import org.jspecify.annotations.NullMarked;
