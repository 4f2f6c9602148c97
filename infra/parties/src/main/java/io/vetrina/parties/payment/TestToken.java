// SPDX-License-Identifier: Apache-2.0
package io.vetrina.parties.payment;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the test provider does with a card, by its token. */
enum TestToken {
    /** {@code tok_ok}: authorised at once. */
    OK(true, "authorised", null),
    /** {@code tok_decline}: declined at once. */
    DECLINE(true, "declined", "insufficient-funds"),
    /** {@code tok_timeout}: no answer in time; the webhook tells later that it is authorised. */
    TIMEOUT(false, "authorised", null),
    /** {@code tok_timeout_decline}: no answer in time; the webhook tells later that it is declined. */
    TIMEOUT_DECLINE(false, "declined", "insufficient-funds"),
    /** {@code tok_silent}: no answer, and no webhook either. */
    SILENT(false, "pending", null),
    /** Any other token. */
    UNKNOWN(true, "declined", "unknown-token");

    final boolean answers;
    final String outcome;
    final @Nullable String reason;

    TestToken(boolean answers, String outcome, @Nullable String reason) {
        this.answers = answers;
        this.outcome = outcome;
        this.reason = reason;
    }

    /** A card that shoppers are offered to try the shop with. */
    record Card(String token, String outcome) {}

    static List<Card> offered() {
        return List.of(
                new Card(OK.token(), "approved"),
                new Card(DECLINE.token(), "declined"),
                new Card(TIMEOUT.token(), "slow"));
    }

    private String token() {
        return "tok_" + name().toLowerCase(Locale.ROOT);
    }

    static TestToken of(String token) {
        for (TestToken known : values()) {
            if (known != UNKNOWN && token.equals(known.token())) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
