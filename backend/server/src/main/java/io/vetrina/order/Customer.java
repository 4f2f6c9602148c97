// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

/** Who orders. */
public record Customer(String name, String email) {}
