// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

/**
 * Something that happened in a capability and others want to know: a record of ids and values, named in the past tense, that
 * carries an {@link EventType}. {@link io.vetrina.shared.Outbox} takes it in the transaction of the change.
 */
public interface DomainEvent {

    /**
     * What the event is about, such as {@code order/0198…} or {@code price/CHAIR-1}: events of one aggregate and store reach a
     * consumer in the order they were told. Empty for an event whose place among others does not matter.
     */
    String aggregate();
}
