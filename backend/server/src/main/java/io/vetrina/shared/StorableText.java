// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.vetrina.contract.shared.InvalidValue;

/**
 * Which texts every store can keep and give back as they were: any, but for U+0000, which PostgreSQL does not know, and halves of
 * surrogate pairs, which UTF-8 does not know.
 */
public final class StorableText {

    private StorableText() {}

    public static boolean holds(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /**
     * @param field what the text stands for
     * @throws InvalidValue {@code invalid-text} unless it can be kept and has at most so many characters
     */
    public static String require(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new InvalidValue(field, "invalid-text", "A text has at most %,d characters here.".formatted(longest));
        }
        if (!holds(text)) {
            throw new InvalidValue(
                    field,
                    "invalid-text",
                    "A text is whole Unicode, without U+0000 and without halves of surrogate pairs; send it without.");
        }
        return text;
    }
}
