// SPDX-License-Identifier: Apache-2.0
package io.vetrina.parties.payment;

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

    static TestToken of(String token) {
        for (TestToken known : values()) {
            if (known != UNKNOWN && token.equals("tok_" + known.name().toLowerCase(java.util.Locale.ROOT))) {
                return known;
            }
        }
        return UNKNOWN;
    }
}
