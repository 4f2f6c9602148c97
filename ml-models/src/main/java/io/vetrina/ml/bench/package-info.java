// SPDX-License-Identifier: Apache-2.0
/** The figures of this library, measured and printed beside what they are compared with. */
@NullMarked
package io.vetrina.ml.bench;

import org.jspecify.annotations.NullMarked;
