// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.event;

/** What a visitor did, or what was done for a visitor. The order is part of the snapshot format: append only. */
public enum InteractionType {
    VIEW,
    SEARCH,
    CLICK,
    ADD,
    REMOVE,
    ORDER,
    PROMOTION_SHOWN,
    PROMOTION_TAKEN
}
