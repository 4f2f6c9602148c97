// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of event records, by their {@link EventType}. */
public final class EventTypes {

    private static final Pattern SYNTAX = Pattern.compile("[a-z]+(\\.[a-z]+(-[a-z]+)*)+\\.v[1-9][0-9]*");

    private EventTypes() {}

    /**
     * The name an event is written with.
     *
     * @throws IllegalArgumentException for a record without a well-formed {@link EventType}
     */
    public static String name(Class<? extends DomainEvent> event) {
        EventType type = annotation(event);
        if (!SYNTAX.matcher(type.value()).matches()) {
            throw new IllegalArgumentException("\"" + type.value() + "\" of " + event.getName()
                    + " is no event type: write <capability>.<what-happened>.v<version>");
        }
        return type.value();
    }

    /** The names an event is read by, those of before included. */
    static Set<String> names(Class<? extends DomainEvent> event) {
        return Stream.concat(Stream.of(name(event)), Stream.of(annotation(event).formerly()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static EventType annotation(Class<? extends DomainEvent> event) {
        EventType type = event.getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getName() + " needs an @EventType to be told");
        }
        return type;
    }
}
