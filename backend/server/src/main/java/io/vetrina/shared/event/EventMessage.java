// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as it reaches a consumer.
 *
 * @param id for consumers to recognise a repeat
 * @param store it happened in
 * @param at when it was told
 */
public record EventMessage<E extends DomainEvent>(UUID id, StoreId store, Instant at, E event) {}
