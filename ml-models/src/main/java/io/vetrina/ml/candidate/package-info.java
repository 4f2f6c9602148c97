// SPDX-License-Identifier: Apache-2.0
/** Streaming sources of candidates: one writer observes events, any number of readers ask, and no reader waits. */
@NullMarked
package io.vetrina.ml.candidate;

import org.jspecify.annotations.NullMarked;
