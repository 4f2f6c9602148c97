// SPDX-License-Identifier: Apache-2.0
/** Search, facets and suggestions. */
@NullMarked
package io.vetrina.contract.search;

import org.jspecify.annotations.NullMarked;
