// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Makes texts of one line out of what sources tell: without markup, and only of characters that every store can take. */
public final class PlainText {

    /** A tag, a comment or a character reference; {@code 5 < 6}, {@code R&D} and {@code <3} are text. */
    private static final Pattern MARKUP =
            Pattern.compile("</?[A-Za-z][^<>]*>|<!--|&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

    private PlainText() {}

    /** The text that a browser would show. */
    public static String of(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                        && MARKUP.matcher(text).find()
                ? Jsoup.parseBodyFragment(text).text().strip()
                : text.strip();
    }

    /** Whether every character can be stored and sent on: no control characters but tab and line ends, no half of a pair. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c >= 0x7F && c < 0xA0 || c >= 0xD800) {
                int point = text.codePointAt(i);
                if (!isStorable(point)) {
                    return false;
                }
                i += Character.charCount(point) - 1;
            }
        }
        return true;
    }

    /** The text without the characters that cannot be stored. */
    public static String storable(String text) {
        return isStorable(text)
                ? text
                : text.codePoints()
                        .filter(PlainText::isStorable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isStorable(int point) {
        if (Character.isISOControl(point)) {
            return point == '\t' || point == '\n' || point == '\r';
        }
        boolean noCharacter = point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE;
        return !noCharacter && (point > 0xFFFF || !Character.isSurrogate((char) point));
    }
}
