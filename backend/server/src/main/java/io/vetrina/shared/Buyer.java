// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For whom something is priced, offered, searched or recommended, and as of when. Always an explicit argument, so that "as this
 * customer" and "as of then" need nothing else.
 *
 * @param channel through which is bought, such as {@code web}
 * @param account who is signed in; null for a guest
 * @param company for which is bought; null for a private person
 * @param unit of the company; null without a company
 * @param groups of customers that the buyer belongs to
 * @param country ISO 3166-1 alpha-2: where prices are taxed and goods delivered
 * @param at as of when
 */
public record Buyer(
        StoreId store,
        String channel,
        @Nullable String account,
        @Nullable String company,
        @Nullable String unit,
        Set<String> groups,
        String country,
        Locale locale,
        Instant at) {

    /** The channel of the store's own pages. */
    public static final String WEB = "web";

    public Buyer {
        groups = Set.copyOf(groups);
    }

    /** The same buyer at another time. */
    public Buyer asOf(Instant time) {
        return new Buyer(store, channel, account, company, unit, groups, country, locale, time);
    }

    /** Somebody of whom nothing is known. */
    public static Buyer guest(StoreId store, String country, Locale locale, Instant at) {
        return new Buyer(store, WEB, null, null, null, Set.of(), country, locale, at);
    }
}
