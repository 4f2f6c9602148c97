// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

/**
 * What a policy chose.
 *
 * @param arm its number
 * @param propensity the chance it had, above 0 and at most 1: to be logged
 */
public record Choice(int arm, double propensity) {}
