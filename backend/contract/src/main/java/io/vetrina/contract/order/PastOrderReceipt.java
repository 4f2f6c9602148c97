// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.order;

/** How many past orders of a batch were taken, and how many were known. */
public record PastOrderReceipt(int accepted, int known) {}
