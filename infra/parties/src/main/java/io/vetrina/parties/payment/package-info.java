// SPDX-License-Identifier: Apache-2.0
/** A payment provider for trying the shop out: its own small HTTP server that moves no money. */
@NullMarked
package io.vetrina.parties.payment;

import org.jspecify.annotations.NullMarked;
