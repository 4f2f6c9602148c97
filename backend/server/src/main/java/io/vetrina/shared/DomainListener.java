// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

/**
 * Wants to see every {@link DomainEvent} from now on, on every node: what is in memory follows the change. Beans of this type are
 * called one event at a time, in order; they must not block or throw. Work that must be done exactly for every event takes
 * {@link RedisStreams#consume} instead.
 */
@FunctionalInterface
public interface DomainListener {

    void on(DomainEvent event);
}
