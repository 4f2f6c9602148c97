// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Problem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an event must be to be taken; the first one that is not is named. */
@Component
class EventRules {

    private static final int MOST_EVENTS = 100;
    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_UNITS = 1_000_000;
    private static final int LAST_POSITION = 10_000;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private final Clock clock;

    EventRules(Clock clock) {
        this.clock = clock;
    }

    /** @throws Problem naming index and field of the first offence */
    List<BehaviourEvent> check(StoreId store, EventBatch batch) {
        if (batch.events().isEmpty() || batch.events().size() > MOST_EVENTS) {
            throw Problem.invalid("events", "invalid-batch", "A batch has 1 to " + MOST_EVENTS + " events.");
        }
        Instant received = clock.instant();
        List<BehaviourEvent> checked = new ArrayList<>(batch.events().size());
        for (Event event : batch.events()) {
            checked.add(new Check(checked.size()).check(store, event, received));
        }
        return checked;
    }

    /** Records from outside may lack what their types promise, so every field is looked at. */
    private record Check(int index) {

        BehaviourEvent check(StoreId store, Event event, Instant received) {
            EventKind kind = kind(event.type());
            return new BehaviourEvent(
                    required("id", event.id(), LONGEST_TEXT),
                    store,
                    kind,
                    visitor(event.visitor()),
                    "",
                    sku(kind, event.sku()),
                    at(event.at(), received),
                    received,
                    optional("query", event.query(), LONGEST_QUERY),
                    optional("slot", event.slot(), LONGEST_TEXT),
                    between("position", event.position(), 0, LAST_POSITION),
                    between("quantity", event.quantity(), 1, MOST_UNITS));
        }

        private EventKind kind(@Nullable String type) {
            return EventKind.labelled(type == null ? "" : type)
                    .orElseThrow(() -> refusal("type", "The type is one of: " + EventKind.labels() + "."));
        }

        private VisitorId visitor(@Nullable String visitor) {
            try {
                return new VisitorId(visitor == null ? "" : visitor);
            } catch (InvalidValue e) {
                throw refusal("visitor", e.detail());
            }
        }

        private @Nullable Sku sku(EventKind kind, @Nullable String sku) {
            if (sku == null && !kind.needsSku()) {
                return null;
            }
            try {
                return new Sku(sku == null ? "" : sku);
            } catch (InvalidValue e) {
                throw refusal("sku", e.detail());
            }
        }

        /** A clock that runs ahead is set back to the time of arrival. */
        private Instant at(@Nullable Instant at, Instant received) {
            if (at != null && at.isBefore(EARLIEST)) {
                throw refusal("at", "The time is not before " + EARLIEST + ".");
            }
            return at == null || at.isAfter(received) ? received : at;
        }

        private String required(String field, @Nullable String text, int longest) {
            if (text == null || text.isBlank() || text.length() > longest) {
                throw refusal(field, "This field is needed, with 1 to " + longest + " characters.");
            }
            return text;
        }

        private @Nullable String optional(String field, @Nullable String text, int longest) {
            if (text != null && text.length() > longest) {
                throw refusal(field, "This field has at most " + longest + " characters.");
            }
            return text;
        }

        private @Nullable Integer between(String field, @Nullable Integer value, int least, int most) {
            if (value != null && (value < least || value > most)) {
                throw refusal(field, "This is a whole number from " + least + " to " + most + ".");
            }
            return value;
        }

        private Problem refusal(String field, String detail) {
            return Problem.invalid("events[" + index + "]." + field, "invalid-event", detail);
        }
    }
}
