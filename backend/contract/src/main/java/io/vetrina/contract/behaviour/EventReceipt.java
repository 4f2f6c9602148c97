// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.behaviour;

/** How many events of a batch were taken, and how many had been taken before. */
public record EventReceipt(int accepted, int repeated) {}
