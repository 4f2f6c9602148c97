// SPDX-License-Identifier: Apache-2.0
/** Stores, categories and products. */
@NullMarked
package io.vetrina.contract.catalog;

import org.jspecify.annotations.NullMarked;
