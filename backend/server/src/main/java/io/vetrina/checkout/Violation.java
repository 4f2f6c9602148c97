// SPDX-License-Identifier: Apache-2.0
package io.vetrina.checkout;

/**
 * A field of a checkout that breaks a rule.
 *
 * @param field its path, such as {@code address.postalCode}
 * @param code stable name of the rule
 * @param detail what to do
 */
record Violation(String field, String code, String detail) {}
