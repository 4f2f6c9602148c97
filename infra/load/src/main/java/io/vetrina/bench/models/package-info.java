// SPDX-License-Identifier: Apache-2.0
/** The figures of the models library, measured and printed beside what they are compared with. */
@NullMarked
package io.vetrina.bench.models;

import org.jspecify.annotations.NullMarked;
