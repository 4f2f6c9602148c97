// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.vetrina.ml;

import org.jspecify.annotations.NullMarked;
