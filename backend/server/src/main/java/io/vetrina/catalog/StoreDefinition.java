// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import io.vetrina.contract.catalog.NewStore;
import io.vetrina.contract.catalog.StoreChange;
import io.vetrina.contract.catalog.TaxDisplay;
import io.vetrina.contract.shared.InvalidValue;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.shared.Problem;
import java.util.Currency;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What staff decide about a store, all of it valid.
 *
 * @param position place in the store switcher; null for the last
 */
record StoreDefinition(
        StoreId id,
        String name,
        String tagline,
        String currency,
        String country,
        List<String> locales,
        TaxDisplay taxDisplay,
        List<String> notices,
        @Nullable Integer position) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TAGLINE = 120;
    private static final int LONGEST_NOTICE = 300;
    private static final int MOST_NOTICES = 10;
    private static final int MOST_LOCALES = 20;
    private static final int MOST_STORES = 100_000;

    /** @throws Problem naming the first field that breaks its rule */
    static StoreDefinition of(NewStore wanted) {
        StoreId id = id(wanted.id());
        return new StoreDefinition(
                id,
                wanted.name() == null ? id.value() : wanted.name(),
                wanted.tagline() == null ? "" : wanted.tagline(),
                wanted.currency() == null ? "" : wanted.currency(),
                wanted.country() == null ? "" : wanted.country(),
                wanted.locales() == null ? List.of("en") : wanted.locales(),
                wanted.taxDisplay() == null ? TaxDisplay.GROSS : wanted.taxDisplay(),
                wanted.notices() == null ? List.of() : wanted.notices(),
                wanted.position());
    }

    StoreDefinition {
        name = text("name", name, 1, LONGEST_NAME);
        tagline = text("tagline", tagline, 0, LONGEST_TAGLINE);
        currency = currency(currency);
        if (!COUNTRIES.contains(country)) {
            throw Problem.invalid(
                    "country", "invalid-country", "A country is two capital letters of ISO 3166, such as IT.");
        }
        locales = locales(locales);
        if (notices.size() > MOST_NOTICES) {
            throw Problem.invalid("notices", "too-many", "At most " + MOST_NOTICES + " notices.");
        }
        notices = notices.stream()
                .map(notice -> text("notices", notice, 1, LONGEST_NOTICE))
                .toList();
        if (position != null && (position < 0 || position > MOST_STORES)) {
            throw Problem.invalid("position", "invalid-position", "Between 0 and " + MOST_STORES + ".");
        }
    }

    /** This store with what changes about it. */
    StoreDefinition with(StoreChange change) {
        if (change.currency() != null && !change.currency().equals(currency)) {
            throw Problem.invalid(
                    "currency",
                    "fixed-currency",
                    "The prices of this store are in " + currency + ". Open another store for another currency.");
        }
        if (change.country() != null && !change.country().equals(country)) {
            throw Problem.invalid(
                    "country",
                    "fixed-country",
                    "This store sells from " + country + ", on which its taxes hang. Open another store for another"
                            + " country.");
        }
        return new StoreDefinition(
                id,
                Objects.requireNonNullElse(change.name(), name),
                Objects.requireNonNullElse(change.tagline(), tagline),
                currency,
                country,
                Objects.requireNonNullElse(change.locales(), locales),
                Objects.requireNonNullElse(change.taxDisplay(), taxDisplay),
                Objects.requireNonNullElse(change.notices(), notices),
                change.position() == null ? position : change.position());
    }

    /** Whether opening the other one again is a repeat: where it names no position, any will do. */
    boolean isRepeatedBy(StoreDefinition other) {
        return equals(other.at(other.position == null ? position : other.position));
    }

    StoreDefinition at(@Nullable Integer place) {
        return new StoreDefinition(id, name, tagline, currency, country, locales, taxDisplay, notices, place);
    }

    private static StoreId id(@Nullable String text) {
        try {
            return new StoreId(text == null ? "" : text);
        } catch (InvalidValue e) {
            throw Problem.invalid(
                    "id",
                    "invalid-id",
                    "The id of a store is 1 to 32 lower-case letters, digits and hyphens, and starts with a letter.");
        }
    }

    private static String currency(String code) {
        try {
            if (Currency.getInstance(code).getDefaultFractionDigits() >= 0) {
                return code;
            }
        } catch (IllegalArgumentException e) {
            // Told below, together with codes that are no money, such as XAU.
        }
        throw Problem.invalid(
                "currency", "invalid-currency", "A currency is three capital letters of ISO 4217, such as EUR.");
    }

    private static List<String> locales(List<String> tags) {
        if (tags.isEmpty() || tags.size() > MOST_LOCALES || new HashSet<>(tags).size() < tags.size()) {
            throw Problem.invalid(
                    "locales", "invalid-locales", "Between 1 and " + MOST_LOCALES + " language tags, each once.");
        }
        for (String tag : tags) {
            try {
                if (tag == null
                        || tag.length() > 35
                        || new Locale.Builder()
                                .setLanguageTag(tag)
                                .build()
                                .getLanguage()
                                .isEmpty()) {
                    throw new IllformedLocaleException();
                }
            } catch (IllformedLocaleException e) {
                throw Problem.invalid(
                        "locales", "invalid-locales", "A language tag looks like en, it or de-AT (BCP 47).");
            }
        }
        return List.copyOf(tags);
    }

    private static String text(String field, @Nullable String text, int shortest, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() < shortest || stripped.length() > longest) {
            throw Problem.invalid(
                    field, "invalid-" + field, "Between " + shortest + " and " + longest + " characters.");
        }
        if (stripped.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(field, "invalid-" + field, "Control characters are not text.");
        }
        return stripped;
    }
}
