// SPDX-License-Identifier: Apache-2.0
@NullMarked
package io.vetrina.contract;

import org.jspecify.annotations.NullMarked;
