// SPDX-License-Identifier: Apache-2.0
/** The backend, an outside party to the UI, played by a small HTTP server that keeps the contract. */
@NullMarked
package io.vetrina.played;

import org.jspecify.annotations.NullMarked;
