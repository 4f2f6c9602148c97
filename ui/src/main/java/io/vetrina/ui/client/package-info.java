// SPDX-License-Identifier: Apache-2.0
/** The backend as the pages see it: proxies of the contract, their timeouts, and what can go wrong. */
@NullMarked
package io.vetrina.ui.client;

import org.jspecify.annotations.NullMarked;
