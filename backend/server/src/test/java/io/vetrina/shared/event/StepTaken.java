// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

/** What the tests of events tell each other: step {@code n} of a walk. */
@EventType("test.step-taken.v1")
public record StepTaken(String walk, int n) implements DomainEvent {

    @Override
    public String aggregate() {
        return walk.isEmpty() ? "" : "walk/" + walk;
    }
}
