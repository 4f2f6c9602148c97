// SPDX-License-Identifier: Apache-2.0
/**
 * What capabilities tell each other: {@link io.vetrina.shared.event.Events} to subscribe, the outbox to tell, and the Redis streams
 * that carry both business events and behaviour.
 */
@NullMarked
package io.vetrina.shared.event;

import org.jspecify.annotations.NullMarked;
