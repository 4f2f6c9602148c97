// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.vetrina.local;

import org.jspecify.annotations.NullMarked;
