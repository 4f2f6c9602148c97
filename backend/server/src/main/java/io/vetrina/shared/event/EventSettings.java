// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How events travel.
 *
 * @param tries how often an entry is handed to a handler that fails before it becomes a dead letter, 1 or more
 * @param backoff pause before the second try; each one after takes twice as long
 * @param lease how long after its last sign of life a node's work is taken over by another; longer than 3 s, the longest read
 * @param kept how long entries stay in a stream although every group has finished them, for readers that no group counts
 * @param lagAlarm how old the oldest unfinished entry of a group may get before health and log say so
 * @param redisMemory bytes Redis may use before the outbox keeps what it has; 0 for the server's own {@code maxmemory}
 */
@ConfigurationProperties("vetrina.events")
public record EventSettings(
        @DefaultValue("5") int tries,
        @DefaultValue("100ms") Duration backoff,
        @DefaultValue("5s") Duration lease,
        @DefaultValue("1m") Duration kept,
        @DefaultValue("1m") Duration lagAlarm,
        @DefaultValue("0") DataSize redisMemory) {}
