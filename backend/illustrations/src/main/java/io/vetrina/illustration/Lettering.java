// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.Locale;

/** Capital letters and digits as single strokes on a grid of 4 by 6, so that pictures need no font. */
final class Lettering {
    private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+-";
    private static final String[] STROKES = {
        "M1 0H3L4 1V5L3 6H1L0 5V1Z",
        "M.8 1.2L2 0V6M.8 6H3.2",
        "M0 1.2L1 0H3L4 1V2L0 6H4",
        "M0 0H4L2 2.4L4 3.6V5L3 6H1L0 5",
        "M3 6V0L0 4H4",
        "M4 0H.4L0 2.6H3L4 3.5V5L3 6H0",
        "M3.6 0H2L0 3V5L1 6H3L4 5V4L3 3H.4",
        "M0 0H4L1.4 6",
        "M1 3L0 2V1L1 0H3L4 1V2L3 3H1L0 4V5L1 6H3L4 5V4L3 3",
        "M.4 6H2L4 3V1L3 0H1L0 1V2L1 3H3.8",
        "M0 6L2 0L4 6M.8 3.8H3.2",
        "M0 0V6H3L4 5V4L3 3H0M0 0H2.8L3.6 .8V2.2L2.8 3",
        "M4 1L3 0H1L0 1V5L1 6H3L4 5",
        "M0 0V6H2.4L4 4.4V1.6L2.4 0Z",
        "M4 0H0V6H4M0 3H3",
        "M4 0H0V6M0 3H3",
        "M4 1L3 0H1L0 1V5L1 6H3L4 5V3.4H2.4",
        "M0 0V6M4 0V6M0 3H4",
        "M2 0V6M1 0H3M1 6H3",
        "M4 0V5L3 6H1L0 5",
        "M0 0V6M4 0L0 3.4M1.2 2.6L4 6",
        "M0 0V6H4",
        "M0 6V0L2 3.4L4 0V6",
        "M0 6V0L4 6V0",
        "M1 0H3L4 1V5L3 6H1L0 5V1Z",
        "M0 6V0H3L4 1V2.4L3 3.4H0",
        "M1 0H3L4 1V5L3 6H1L0 5V1ZM2.6 4.4L4 6",
        "M0 6V0H3L4 1V2.2L3 3.2H0M2.4 3.2L4 6",
        "M4 1L3 0H1L0 1V2L4 4V5L3 6H1L0 5",
        "M0 0H4M2 0V6",
        "M0 0V5L1 6H3L4 5V0",
        "M0 0L2 6L4 0",
        "M0 0L1 6L2 2.4L3 6L4 0",
        "M0 0L4 6M4 0L0 6",
        "M0 0L2 3L4 0M2 3V6",
        "M0 0H4L0 6H4",
        "M2 1.4V4.6M.4 3H3.6",
        "M.8 3H3.2"
    };

    private Lettering() {}

    /** Writes centred at x, y, with letters of that height; signs other than letters, digits, plus and minus become gaps. */
    static void write(Pen pen, String text, double x, double y, double height, String colour) {
        String capitals = text.toUpperCase(Locale.ROOT);
        double unit = height / 6;
        double left = x - (capitals.length() * 5.6 - 1.6) * unit / 2;
        for (int i = 0; i < capitals.length(); i++) {
            int sign = SIGNS.indexOf(capitals.charAt(i));
            if (sign >= 0) {
                double start = left + i * 5.6 * unit;
                pen.scaledAt(unit, start, y - height / 2, () -> pen.line(Shape.path(STROKES[sign]), colour, 0.95));
            }
        }
    }
}
