// SPDX-License-Identifier: Apache-2.0
/** Child processes that start in order, are watched, come back when they die and never outlive this JVM. */
@NullMarked
package io.vetrina.local.process;

import org.jspecify.annotations.NullMarked;
