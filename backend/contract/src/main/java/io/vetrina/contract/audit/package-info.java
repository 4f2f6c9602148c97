// SPDX-License-Identifier: Apache-2.0
/** What staff did, when, and what it changed. */
@NullMarked
package io.vetrina.contract.audit;

import org.jspecify.annotations.NullMarked;
