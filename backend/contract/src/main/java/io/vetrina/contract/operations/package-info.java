// SPDX-License-Identifier: Apache-2.0
/** What operators see and do: events on their way. */
@NullMarked
package io.vetrina.contract.operations;

import org.jspecify.annotations.NullMarked;
