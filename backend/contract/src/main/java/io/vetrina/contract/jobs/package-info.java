// SPDX-License-Identifier: Apache-2.0
/** Long work, as staff see it. */
@NullMarked
package io.vetrina.contract.jobs;

import org.jspecify.annotations.NullMarked;
