// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A range of numbers. Ends are included; null for an open end. */
record NumberRange(@Nullable Double from, @Nullable Double to) {

    private static final Pattern SYNTAX =
            Pattern.compile("(-?\\d{1,15}(?:\\.\\d{1,15})?)?\\.\\.(-?\\d{1,15}(?:\\.\\d{1,15})?)?");

    /** Reads {@code from..to}; null when the text is no range or both ends are missing. */
    static @Nullable NumberRange parse(String text) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches() || matcher.group(1) == null && matcher.group(2) == null) {
            return null;
        }
        return new NumberRange(number(matcher.group(1)), number(matcher.group(2)));
    }

    private static @Nullable Double number(@Nullable String text) {
        return text == null ? null : Double.valueOf(text);
    }
}
