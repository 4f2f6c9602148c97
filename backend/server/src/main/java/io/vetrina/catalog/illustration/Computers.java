// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.illustration;

import static io.vetrina.catalog.illustration.Shape.circle;
import static io.vetrina.catalog.illustration.Shape.path;
import static io.vetrina.catalog.illustration.Shape.poly;
import static io.vetrina.catalog.illustration.Shape.rect;

/** Whole computers. */
final class Computers {
    private Computers() {}

    static void notebook(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.SILVER);
        double width = Math.clamp(160 + subject.inches(15) * 6, 216, 270);
        double height = width / Math.clamp(subject.aspect(16 / 10.0), 1.3, 1.8);
        double left = 200 - width / 2;
        double top = 296 - height;
        pen.ground(200, 322, 176);
        pen.body(rect(left - 9, top - 9, width + 18, height + 20, 14), Tone.INK);
        wallpaper(pen, subject, left, top, width, height - 6);
        pen.body(
                path("M", left - 34, 296, "H", 434 - left, "l14 16a8 8 0 0 1-7 13H", left - 41, "a8 8 0 0 1-7-13z"),
                shell);
        pen.flat(path("M160 298h80l-5 8h-70z"), shell.deep());
        pen.gleam(path("M", left - 30, 301, "H", left + 70));
    }

    /** A lit screen: dunes in the product's own colours. */
    static void wallpaper(Pen pen, Subject subject, double x, double y, double width, double height) {
        Tone dunes = subject.flourish();
        Shape screen = rect(x, y, width, height, 4);
        pen.inside(screen, () -> {
            pen.smooth(screen, dunes);
            pen.flat(circle(x + width * .72, y + height * .3, height * .13), "#fff6dc");
            pen.flat(
                    path(
                            "M",
                            x,
                            y + height * .66,
                            "C",
                            x + width * .3,
                            y + height * .42,
                            x + width * .5,
                            y + height * .86,
                            x + width,
                            y + height * .52,
                            "V",
                            y + height,
                            "H",
                            x,
                            "z"),
                    dunes.shade());
            pen.flat(
                    path(
                            "M",
                            x,
                            y + height * .86,
                            "C",
                            x + width * .3,
                            y + height * .6,
                            x + width * .6,
                            y + height * 1.05,
                            x + width,
                            y + height * .72,
                            "V",
                            y + height,
                            "H",
                            x,
                            "z"),
                    dunes.deep());
            pen.put(
                    poly(x, y, x + width * .46, y, x + width * .16, y + height, x, y + height),
                    "fill=\"#fff\" fill-opacity=\".1\"");
        });
    }
}
