// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.vetrina.ui;

import org.jspecify.annotations.NullMarked;
