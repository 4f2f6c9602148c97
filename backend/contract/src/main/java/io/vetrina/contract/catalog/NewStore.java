// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A store to be opened.
 *
 * @param id 1 to 32 lower-case letters, digits and hyphens, starting with a letter
 * @param name up to 60 characters; the id when it is null
 * @param tagline up to 120 characters
 * @param currency ISO 4217 code of its prices
 * @param country ISO 3166-1 alpha-2 code of where it sells from: its taxes and its ways to deliver begin as that country's
 * @param locales BCP 47 language tags, 1 to 20, the first is the default; English when it is null
 * @param taxDisplay with tax when it is null
 * @param notices things a visitor or merchant should know, up to 10 of 300 characters
 * @param position place in the store switcher, ascending; the last when it is null
 */
public record NewStore(
        @Nullable String id,
        @Nullable String name,
        @Nullable String tagline,
        @Nullable String currency,
        @Nullable String country,
        @Nullable List<String> locales,
        @Nullable TaxDisplay taxDisplay,
        @Nullable List<String> notices,
        @Nullable Integer position) {

    /** A store with everything else by default. */
    public static NewStore of(String id, String currency, String country) {
        return new NewStore(id, null, null, currency, country, null, null, null, null);
    }
}
