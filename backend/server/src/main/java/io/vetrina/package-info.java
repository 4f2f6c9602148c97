// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.vetrina;

import org.jspecify.annotations.NullMarked;
