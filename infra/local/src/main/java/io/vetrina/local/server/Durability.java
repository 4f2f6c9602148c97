// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

/** What a server may lose when it is killed. */
public enum Durability {
    /** Nothing that it has confirmed (Redis: at most the last second). */
    KEEP,
    /** Everything: for tests, which want speed. */
    THROWAWAY
}
