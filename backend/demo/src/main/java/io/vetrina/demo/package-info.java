// SPDX-License-Identifier: Apache-2.0
/**
 * The demonstration: stores over real catalogues (office, sport, gifts) with the rules that put these in order, and one that is
 * made up, with simulated shoppers. Fills the shop through the interface for imports that anyone may use.
 */
@NullMarked
package io.vetrina.demo;

import org.jspecify.annotations.NullMarked;
