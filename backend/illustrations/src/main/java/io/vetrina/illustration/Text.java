// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Titles as words, and words as XML. */
final class Text {
    private Text() {}

    /** Lower-case words of letters and digits, plurals made singular, so that "T-LIGHT HOLDERS" reads t, light, holder. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(singular(text.substring(start, i).toLowerCase(Locale.ROOT)));
                start = -1;
            }
        }
        return words;
    }

    private static String singular(String word) {
        int length = word.length();
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, length - 2);
        }
        return word.substring(0, length - 1);
    }

    /** Appends at most {@code limit} characters of the text as XML character data; what XML 1.0 cannot hold is left out. */
    static void escape(String text, int limit, StringBuilder to) {
        text.codePoints().limit(limit).forEach(c -> {
            switch (c) {
                case '<' -> to.append("&lt;");
                case '>' -> to.append("&gt;");
                case '&' -> to.append("&amp;");
                case '"' -> to.append("&quot;");
                case '\'' -> to.append("&#39;");
                default -> {
                    if (allowed(c)) {
                        to.appendCodePoint(c);
                    }
                }
            }
        });
    }

    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xd7ff) || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000 || c == 0x9 || c == 0xa;
    }
}
