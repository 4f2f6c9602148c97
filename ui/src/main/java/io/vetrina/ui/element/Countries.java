// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where parcels go, and how places are numbered there. */
public final class Countries {

    private static final String FOUR_DIGITS = "\\d{4}";
    private static final String FIVE_DIGITS = "\\d{5}";

    private static final Map<String, String> POSTAL_CODES = Map.ofEntries(
            Map.entry("AT", FOUR_DIGITS),
            Map.entry("BE", FOUR_DIGITS),
            Map.entry("CH", FOUR_DIGITS),
            Map.entry("DE", FIVE_DIGITS),
            Map.entry("DK", FOUR_DIGITS),
            Map.entry("ES", FIVE_DIGITS),
            Map.entry("FI", FIVE_DIGITS),
            Map.entry("FR", FIVE_DIGITS),
            Map.entry("GB", "[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}"),
            Map.entry("IE", "[A-Za-z]\\d[\\dWw] ?[A-Za-z\\d]{4}"),
            Map.entry("IT", FIVE_DIGITS),
            Map.entry("NL", "\\d{4} ?[A-Za-z]{2}"),
            Map.entry("PL", "\\d{2}-\\d{3}"),
            Map.entry("PT", "\\d{4}-\\d{3}"),
            Map.entry("SE", "\\d{3} ?\\d{2}"),
            Map.entry("US", "\\d{5}(-\\d{4})?"));

    private Countries() {}

    /** ISO 3166-1 alpha-2 codes in the order of their names in that language. */
    public static List<String> sorted(Locale language) {
        Collator collator = Collator.getInstance(language);
        return POSTAL_CODES.keySet().stream()
                .sorted(Comparator.comparing(code -> name(code, language), collator))
                .toList();
    }

    /** @param code ISO 3166-1 alpha-2; null for none */
    public static String name(@Nullable String code, Locale language) {
        return code == null ? "" : Locale.of("", code).getDisplayCountry(language);
    }

    public static boolean isPostalCode(@Nullable String country, String typed) {
        return typed.matches(POSTAL_CODES.getOrDefault(country == null ? "" : country, ".+"));
    }
}
