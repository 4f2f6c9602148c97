// SPDX-License-Identifier: Apache-2.0
package io.vetrina.behaviour;

import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventBatch;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.shared.Problem;
import io.vetrina.shared.StorableText;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an event must be to be taken; the first one that is not is named. */
@Component
class EventRules {

    private static final int MOST_EVENTS = 100;
    private static final int LONGEST_QUERY = 200;
    private static final int MOST_UNITS = 9_999;
    private static final int LAST_POSITION = 10_000;

    /** Without a slash, which marks the events that the shop makes of orders. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    private final Clock clock;

    EventRules(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param origin where they come from
     * @throws Problem naming index and field of the first offence
     */
    List<BehaviourEvent> check(StoreId store, EventBatch batch, String origin) {
        if (batch.events().isEmpty() || batch.events().size() > MOST_EVENTS) {
            throw Problem.invalid("events", "invalid-batch", "A batch has 1 to " + MOST_EVENTS + " events.");
        }
        Instant received = clock.instant();
        List<BehaviourEvent> checked = new ArrayList<>(batch.events().size());
        for (Event event : batch.events()) {
            checked.add(new Check(checked.size()).check(store, event, received, origin));
        }
        return checked;
    }

    /** Records from outside may lack what their types promise, so every field is looked at. */
    private record Check(int index) {

        BehaviourEvent check(StoreId store, Event event, Instant received, String origin) {
            BehaviourKind kind = kind(event.type());
            return new BehaviourEvent(
                    name("id", event.id()),
                    store,
                    kind,
                    visitor(event.visitor()),
                    "",
                    sku(kind, event.sku()),
                    at(event.at(), received),
                    received,
                    query(event.query()),
                    event.slot() == null ? null : name("slot", event.slot()),
                    between("position", event.position(), 0, LAST_POSITION),
                    between("quantity", event.quantity(), 1, MOST_UNITS),
                    origin,
                    null);
        }

        private BehaviourKind kind(@Nullable EventKind kind) {
            if (kind == null) {
                throw refusal("type", "Say what the visitor did.");
            }
            return BehaviourKind.told(kind);
        }

        private VisitorId visitor(@Nullable VisitorId visitor) {
            if (visitor == null) {
                throw refusal("visitor", "Say which visitor it was.");
            }
            return visitor;
        }

        private @Nullable Sku sku(BehaviourKind kind, @Nullable Sku sku) {
            if (sku == null && kind.needsSku()) {
                throw refusal("sku", "Say which SKU it was about.");
            }
            return sku;
        }

        /** A clock that runs ahead is set back to the time of arrival, and so is one that lies a session or more behind. */
        private Instant at(@Nullable Instant at, Instant received) {
            return at == null || at.isAfter(received) || at.isBefore(received.minus(SessionStore.REST)) ? received : at;
        }

        private String name(String field, @Nullable String text) {
            if (text == null || !NAME.matcher(text).matches()) {
                throw refusal(field, "This has 1 to 64 letters, digits, dots, underscores, colons or hyphens.");
            }
            return text;
        }

        private @Nullable String query(@Nullable String text) {
            if (text != null && (text.length() > LONGEST_QUERY || !StorableText.holds(text))) {
                throw refusal("query", "The words of a search have at most " + LONGEST_QUERY + " characters.");
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
