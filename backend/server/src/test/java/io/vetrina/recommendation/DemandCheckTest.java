// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.behaviour.BehaviourEvent;
import io.vetrina.behaviour.BehaviourKind;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.contract.shared.VisitorId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemandCheckTest {

    private static final Sku LAMP = new Sku("LAMP");
    private static final Instant NOW = Instant.parse("2026-05-04T12:00:00Z");

    private final DemandCheck check = new DemandCheck();
    private int events;

    private List<BehaviourEvent> view(@Nullable String origin, Duration later) {
        Instant at = NOW.plus(later);
        return check.admit(
                LAMP,
                new BehaviourEvent(
                        "e" + ++events,
                        new StoreId("check"),
                        BehaviourKind.VIEW,
                        new VisitorId("v" + events),
                        "s" + events,
                        LAMP,
                        at,
                        at,
                        null,
                        null,
                        null,
                        null,
                        origin,
                        null));
    }

    private List<BehaviourEvent> view(String origin) {
        return view(origin, Duration.ofMinutes(events));
    }

    @Test
    void oneOriginAloneTeachesNothingHoweverOftenItComes() {
        for (int i = 0; i < 500; i++) {
            assertThat(view("19.a")).isEmpty();
        }
        assertThat(check.held(10)).singleElement().satisfies(held -> {
            assertThat(held.product()).isEqualTo(LAMP);
            assertThat(held.events()).isEqualTo(500);
            assertThat(held.visitors()).isEqualTo(100);
            assertThat(held.origins()).isEqualTo(1);
        });
    }

    @Test
    void twoOriginsAreNotSeveral() {
        view("19.a");
        assertThat(view("19.b")).isEmpty();
        assertThat(view("19.a")).isEmpty();
    }

    @Test
    void aThirdOriginConfirmsWhatTheFirstBroughtUpToItsShare() {
        for (int i = 0; i < 20; i++) {
            view("19.a");
        }
        view("19.b");
        assertThat(view("19.c"))
                .hasSize(6); // two of the others, two of the first, and two more for the two of the others
        assertThat(check.held(10))
                .singleElement()
                .satisfies(held -> assertThat(held.events()).isEqualTo(16));
    }

    @Test
    void aCrowdFromManyPlacesIsBelievedAsItComes() {
        view("19.a");
        view("19.b");
        assertThat(view("19.c")).hasSize(3);
        for (int place = 0; place < 2_000; place++) {
            assertThat(view("19.p" + place, Duration.ofHours(1))).hasSize(1);
        }
        assertThat(check.held(10)).isEmpty();
    }

    @Test
    void aWeekLaterOthersAreNeededAgain() {
        view("19.a");
        view("19.b");
        view("19.c");
        assertThat(view("19.d", Duration.ofDays(3))).hasSize(1);
        assertThat(view("22.e", Duration.ofDays(20))).isEmpty();
    }

    @Test
    void theSaltOfANewWeekMakesNobodyIndependentOfOneself() {
        view("19.a");
        assertThat(view("20.a2", Duration.ofDays(1))).isEmpty();
        assertThat(view("20.b", Duration.ofDays(1))).isEmpty();
        assertThat(view("20.c", Duration.ofDays(1))).hasSize(4);
    }

    @Test
    void beforeOriginsWereKeptEachVisitorWasOne() {
        assertThat(view(null, Duration.ZERO)).isEmpty();
        assertThat(view(null, Duration.ZERO)).isEmpty();
        assertThat(view(null, Duration.ZERO)).hasSize(3);
    }
}
