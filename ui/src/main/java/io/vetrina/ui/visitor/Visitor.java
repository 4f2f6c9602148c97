// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.visitor;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import io.vetrina.contract.behaviour.BehaviourApi;
import io.vetrina.contract.behaviour.Event;
import io.vetrina.contract.behaviour.EventKind;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import io.vetrina.ui.client.Browser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who is shopping, by an opaque first-party id, and what they do, told to the backend. One per session. */
@SpringComponent
@VaadinSessionScope
public class Visitor {

    private static final Duration SETTLING = Duration.ofMillis(300);
    private static final int LONGEST_WORDS = 200;

    private final String id;
    private final String visit = newId();
    private final EventLog log;
    private final Clock clock;

    Visitor(BehaviourApi behaviour, Clock clock) {
        this.id = Cookies.read(Cookies.VISITOR).filter(Visitor::isId).orElseGet(Visitor::newId);
        this.log = new EventLog(behaviour, Browser.current());
        this.clock = clock;
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** Cookies are the browser's: there may be anything in them. */
    private static boolean isId(String text) {
        try {
            return text.equals(new VisitorId(text).value());
        } catch (InvalidValue e) {
            return false;
        }
    }

    public String id() {
        return id;
    }

    /** Another one in each session, without being the session's id. */
    public String visit() {
        return visit;
    }

    public void viewed(String store, String sku) {
        tell(store, EventKind.VIEW, sku, null, null, null, null);
    }

    public void searched(String store, String words) {
        tell(store, EventKind.SEARCH, null, words, null, null, null);
    }

    /** @param position rank in the list, from 0 */
    public void clicked(String store, String sku, String slot, int position) {
        tell(store, EventKind.CLICK, sku, null, slot, position, null);
    }

    /** A recommendation came into a page. */
    public void wasShown(String store, String sku, String slot, int position) {
        tell(store, EventKind.SHOWN, sku, null, slot, position, null);
    }

    void added(String store, String sku, int quantity) {
        tell(store, EventKind.ADD, sku, null, null, null, quantity);
    }

    void removed(String store, String sku, int quantity) {
        tell(store, EventKind.REMOVE, sku, null, null, null, quantity);
    }

    /** Completes when the backend knows what the visitor did so far; does not keep a page waiting for long. */
    public Mono<Void> settled() {
        return log.settled(SETTLING);
    }

    private void tell(
            String store,
            EventKind kind,
            @Nullable String sku,
            @Nullable String words,
            @Nullable String slot,
            @Nullable Integer position,
            @Nullable Integer quantity) {
        Instant now = clock.instant();
        Event event = new Event(
                newId(),
                kind,
                new VisitorId(id),
                sku == null ? null : new Sku(sku),
                now,
                words == null ? null : words.substring(0, Math.min(words.length(), LONGEST_WORDS)),
                slot,
                position,
                quantity);
        log.add(new StoreId(store), event);
    }
}
