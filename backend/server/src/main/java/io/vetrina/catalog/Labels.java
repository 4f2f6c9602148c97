// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts in several languages. */
final class Labels {

    private static final String DEFAULT = "en";
    private static final Map<String, String> YES = Map.of(DEFAULT, "Yes", "it", "Sì");
    private static final Map<String, String> NO = Map.of(DEFAULT, "No", "it", "No");
    private static final TypeReference<Map<String, String>> BY_LOCALE = new TypeReference<>() {};

    private Labels() {}

    static Map<String, String> read(JsonMapper json, String text) {
        return json.readValue(text, BY_LOCALE);
    }

    /** The text in a language, in English when there is none, or else a last resort. */
    static String in(String locale, Map<String, String> texts, String otherwise) {
        String text = texts.get(locale);
        return text != null ? text : texts.getOrDefault(DEFAULT, otherwise);
    }

    /** The value of a typed attribute as people of a language write it. */
    static String value(JsonNode value, String locale) {
        if (value.isBoolean()) {
            return value.booleanValue() ? in(locale, YES, "") : in(locale, NO, "");
        }
        if (value.isNumber()) {
            NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(locale));
            format.setMaximumFractionDigits(3);
            return format.format(value.doubleValue());
        }
        if (value.isArray()) {
            return String.join(
                    ", ", value.valueStream().map(term -> term.asString("")).toList());
        }
        return value.asString("");
    }
}
