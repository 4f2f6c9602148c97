// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

/** An order ended without a sale, in the store of the event. */
public record OrderCancelled(String order, String number) {}
