// SPDX-License-Identifier: Apache-2.0
/** Where a model comes from and the file it travels in. */
@NullMarked
package io.vetrina.ml.model;

import org.jspecify.annotations.NullMarked;
