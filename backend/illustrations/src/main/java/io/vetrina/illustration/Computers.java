// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Whole computers and what one holds in the hand. */
final class Computers {
    private Computers() {}

    static void notebook(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.SILVER);
        double width = Math.clamp(160 + subject.inches(15) * 6, 216, 270);
        double height = width / Math.clamp(subject.aspect(16 / 10.0), 1.3, 1.8);
        double left = 200 - width / 2;
        double top = 290 - height;
        pen.ground(200, 318, 176);
        pen.body(rect(left - 9, top - 9, width + 18, height + 20, 14), Tone.INK);
        wallpaper(pen, subject, left, top, width, height - 6);
        pen.body(
                path("M", left - 34, 290, "H", 434 - left, "l14 16a8 8 0 0 1-7 13H", left - 41, "a8 8 0 0 1-7-13z"),
                shell);
        pen.flat(path("M160 292h80l-5 8h-70z"), shell.deep());
        pen.gleam(path("M", left - 30, 295, "H", left + 70));
    }

    /** A lit screen: dunes in the product's own colours. */
    static void wallpaper(Pen pen, Subject subject, double x, double y, double width, double height) {
        Tone dunes = subject.flourish();
        Shape screen = rect(x, y, width, height, 4);
        pen.inside(screen, () -> {
            pen.smooth(screen, dunes);
            pen.flat(circle(x + width * .72, y + height * .3, height * .13), "#fff6dc");
            pen.flat(dune(x, y, width, height, .66), dunes.shade()).flat(dune(x, y, width, height, .86), dunes.deep());
            pen.put(
                    poly(x, y, x + width * .46, y, x + width * .16, y + height, x, y + height),
                    "fill=\"#fff\" fill-opacity=\".1\"");
        });
    }

    private static Shape dune(double x, double y, double width, double height, double crest) {
        return path(
                "M",
                x,
                y + height * crest,
                "C",
                x + width * .3,
                y + height * (crest - .24),
                x + width * .55,
                y + height * (crest + .2),
                x + width,
                y + height * (crest - .14),
                "V",
                y + height,
                "H",
                x,
                "z");
    }

    static void tablet(Pen pen, Subject subject) {
        pen.turned(-7, 200, 200, () -> {
            pen.cast(rect(92, 52, 216, 296, 22));
            pen.body(rect(92, 52, 216, 296, 22), subject.tone(Tone.INK));
            wallpaper(pen, subject, 106, 72, 188, 250);
            pen.flat(circle(200, 335, 6), Tone.STEEL.base());
        });
    }

    static void desktop(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(206, 350, 118);
        pen.box(122, 82, 124, 258, 62, shell);
        pen.part(rect(134, 98, 100, 30, 5), Tone.INK).part(rect(134, 136, 100, 22, 5), shell);
        pen.line(path("M146 113h50"), Tone.STEEL.base(), Pen.DETAIL);
        pen.part(circle(184, 196, 16), Tone.SILVER)
                .line(path("M184 188v8"), subject.flourish().base(), Pen.LINE);
        for (int y = 240; y < 326; y += 14) {
            pen.line(path("M144", y, "h80"), shell.deep(), Pen.LINE);
        }
        pen.gleam(path("M130 92h60"));
    }

    static void server(Pen pen, Subject subject) {
        if (subject.says("tower")) {
            desktop(pen, subject);
            return;
        }
        Tone shell = subject.tone(Tone.GRAPHITE);
        int units = subject.says("2u", "2") ? 2 : subject.says("4u", "blade") ? 3 : 1;
        pen.ground(206, 306, 165);
        for (int u = units - 1; u >= 0; u--) {
            double y = 248 - u * 54 + (units - 1) * 10;
            pen.box(40, y, 272, 50, 54, shell);
            for (int x = 0; x < 5; x++) {
                pen.part(rect(58 + x * 42, y + 9, 36, 32, 3), Tone.INK)
                        .flat(circle(66 + x * 42, y + 32, 3), Tone.LEAF.light());
                pen.line(path("M", 66 + x * 42, y + 18, "h20"), Tone.STEEL.base(), 2.4);
            }
            pen.flat(circle(282, y + 18, 5), subject.flourish().light())
                    .flat(circle(296, y + 18, 5), Tone.LEAF.light());
        }
    }

    static void smartphone(Pen pen, Subject subject) {
        pen.turned(9, 200, 200, () -> {
            pen.cast(rect(126, 44, 150, 312, 26));
            pen.body(rect(126, 44, 150, 312, 26), subject.tone(Tone.INK));
            wallpaper(pen, subject, 138, 66, 126, 262);
            for (int i = 0; i < 9; i++) {
                pen.flat(rect(152 + i % 3 * 36, 150 + i / 3 * 38, 26, 26, 7), "#ffffffcc");
            }
            pen.line(path("M184 342h34"), Tone.STEEL.base(), Pen.LINE);
        });
    }

    static void mediaPlayer(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.turned(-8, 200, 200, () -> {
            pen.cast(rect(122, 60, 156, 280, 24));
            pen.body(rect(122, 60, 156, 280, 24), shell).gleam(path("M138 92a16 16 0 0 1 16-16h50"));
            pen.part(rect(140, 82, 120, 96, 8), Tone.INK);
            wallpaper(pen, subject, 146, 88, 108, 84);
            pen.part(circle(200, 256, 54), Tone.WHITE).part(circle(200, 256, 20), shell);
            pen.flat(poly(228, 248, 244, 256, 228, 264), Tone.STEEL.base())
                    .flat(poly(172, 248, 156, 256, 172, 264), Tone.STEEL.base());
        });
    }

    static void nas(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(206, 334, 140);
        pen.box(76, 138, 206, 186, 62, shell);
        for (int i = 0; i < 4; i++) {
            pen.part(rect(92 + i * 45, 158, 38, 118, 5), Tone.INK)
                    .flat(rect(104 + i * 45, 170, 14, 40, 4), Tone.STEEL.base());
            pen.flat(circle(111 + i * 45, 262, 4), Tone.LEAF.light());
        }
        pen.part(rect(92, 286, 80, 24, 4), Tone.INK)
                .flat(circle(258, 298, 7), subject.flourish().light());
    }
}
