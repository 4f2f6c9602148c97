// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a product is recommended, in a sentence. */
final class Reasons {

    private static final Map<String, Sentence> SENTENCES = Map.of(
            Sources.NEIGHBOURS, new Sentence("Often viewed after %s", "Spesso visto dopo %s"),
            Sources.ORDERS, new Sentence("Often bought along with %s", "Spesso acquistato insieme a %s"),
            Sources.NEAR, new Sentence("Often in one order with %s", "Spesso nello stesso ordine di %s"),
            Sources.TOGETHER, new Sentence("Often bought together with %s", "Spesso comprato con %s"),
            Sources.SIMILAR, new Sentence("Similar to %s", "Simile a %s"));
    private static final Sentence SESSION =
            new Sentence("Goes with what you looked at", "In linea con ciò che hai guardato");
    private static final Sentence TRENDING = new Sentence("Popular right now", "Molto richiesto in questo momento");

    private Reasons() {}

    /**
     * @param source that brought the candidate
     * @param seed title of the thing in the session that it goes back to, null when there is no single one
     */
    static String reason(String source, @Nullable String seed, Locale locale) {
        Sentence sentence = SENTENCES.get(source);
        if (sentence == null) {
            return TRENDING.in(locale);
        }
        return seed == null ? SESSION.in(locale) : sentence.in(locale).formatted(seed);
    }

    /** A sentence by language tag; in English for languages that it does not speak. */
    private record Sentence(String english, Map<String, String> translations) {

        Sentence(String english, String italian) {
            this(english, Map.of("it", italian));
        }

        String in(Locale locale) {
            return translations.getOrDefault(locale.getLanguage(), english);
        }
    }
}
