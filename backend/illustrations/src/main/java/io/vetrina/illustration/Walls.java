// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** What hangs on a wall or a door. */
final class Walls {
    private Walls() {}

    static void sign(Pen pen, Subject subject) {
        Tone plate = subject.pastel();
        Tone ink = plate.equals(Tone.WHITE) || plate.equals(Tone.CREAM) ? Tone.of(0x2f4a86) : Tone.WHITE;
        pen.line(path("M118 132L200 52l82 80"), Tone.STEEL.base(), 5).part(circle(200, 50, 9), Tone.STEEL);
        pen.turned(-2, 200, 200, () -> {
            pen.cast(rect(42, 128, 316, 164, 14));
            pen.body(rect(42, 128, 316, 164, 14), plate)
                    .line(rect(54, 140, 292, 140, 8), ink.base(), Pen.LINE)
                    .gleam(path("M60 156a10 10 0 0 1 10-10h80"));
            pen.flat(circle(72, 158, 6), ink.base()).flat(circle(328, 158, 6), ink.base());
            String words = word(subject, "WELCOME");
            Lettering.write(pen, words, 200, 194, Math.min(46, 280 / (words.length() * 0.93)), ink.base());
            pen.line(path("M120 242h60m40 0h60"), ink.base(), Pen.LINE)
                    .flat(heart(200, 244, 26), subject.flourish().base());
        });
    }

    private static String word(Subject subject, String otherwise) {
        String[][] known = {
            {"toilet"},
            {"bath", "baths", "bathroom"},
            {"kitchen"},
            {"garden"},
            {"dog"},
            {"cat"},
            {"tea"},
            {"party"},
            {"love"},
            {"home"},
            {"beware"},
            {"wine"},
            {"office"},
            {"room"},
            {"diner"}
        };
        String[] shown = {
            "TOILET", "BATH", "KITCHEN", "GARDEN", "DOG", "CAT", "TEA", "PARTY", "LOVE", "HOME", "BEWARE", "WINE",
            "OFFICE", "MY ROOM", "DINER"
        };
        for (int i = 0; i < known.length; i++) {
            if (subject.says(known[i])) {
                return shown[i];
            }
        }
        return otherwise;
    }

    static void tile(Pen pen, Subject subject) {
        Tone glaze = subject.tone(Tone.CREAM);
        pen.cast(rect(84, 68, 232, 264, 14));
        pen.body(rect(84, 68, 232, 264, 14), glaze).line(rect(102, 86, 196, 228, 8), Tone.BLUE.base(), 6);
        pen.around(
                4,
                200,
                200,
                () -> pen.flat(
                        path("M112 112c18-14 34-10 40 6-18 8-32 6-40-6z"),
                        subject.flourish().base()));
        Lettering.write(pen, subject.sign("7"), 200, 202, 118, Tone.of(0x2f4a86).base());
        pen.gleam(path("M96 110a14 14 0 0 1 14-14h50"));
    }

    static void letters(Pen pen, Subject subject) {
        pen.ground(206, 336, 140);
        pen.box(86, 112, 200, 212, 50, subject.tone(Tone.WOOD));
        String sign = subject.sign(word(subject, "LOVE"));
        Lettering.write(
                pen,
                sign,
                186,
                220,
                sign.length() > 1 ? Math.min(50, 190 / (sign.length() * 0.93)) : 130,
                subject.tone(1, subject.tone(Tone.WOOD).equals(Tone.WHITE) ? subject.flourish() : Tone.CREAM)
                        .base());
    }

    static void hook(Pen pen, Subject subject) {
        Tone metal = subject.tone(1, Tone.INK);
        int hooks = subject.says("triple", "3") ? 3 : subject.says("5", "6", "rack", "coat") ? 4 : 2;
        if (subject.says("peg", "pegs")) {
            pegs(pen, subject);
            return;
        }
        pen.cast(rect(40, 120, 320, 96, 14));
        pen.printed(rect(40, 120, 320, 96, 14), subject.tone(Tone.WOOD), subject.print(), subject.printColour())
                .gleam(path("M58 132h120"));
        for (int i = 0; i < hooks; i++) {
            double x = 200 + (i - (hooks - 1) / 2.0) * (280.0 / hooks);
            pen.round(rect(x - 16, 140, 32, 56, 12), metal);
            pen.bar(path("M", x, 180, "v62c0 34 44 34 44 4"), 9, metal).ball(circle(x + 44, 240, 11), metal);
        }
    }

    private static void pegs(Pen pen, Subject subject) {
        pen.line(path("M30 110C120 150 280 150 370 110"), Tone.STEEL.base(), 5);
        for (int i = 0; i < 4; i++) {
            Tone peg = subject.tones().isEmpty()
                    ? subject.pastel(i)
                    : subject.tone(i % subject.tones().size(), Tone.WOOD);
            double x = 88 + i * 75;
            pen.round(path("M", x - 20, 104, "h18v210l-8 20-10-20zM", x + 2, 104, "h18v210l-10 20-8-20z"), peg)
                    .line(path("M", x - 22, 176, "h44"), Tone.STEEL.base(), 9);
        }
    }

    static void knob(Pen pen, Subject subject) {
        pen.ground(200, 340, 110);
        pen.round(path("M176 246h48l10 76h-68z"), Tone.BRASS).round(rect(140, 314, 120, 22, 8), Tone.BRASS);
        pen.cloth(circle(200, 164, 106), subject);
        pen.put(circle(200, 164, 106), "fill=\"#10131a\" fill-opacity=\".06\"");
        pen.shade(path("M262 78a106 106 0 0 1-106 182c80-10 128-90 106-182z"))
                .shine(oval(158, 116, 26, 17))
                .part(circle(200, 164, 9), Tone.BRASS);
    }

    static void coatHanger(Pen pen, Subject subject) {
        Tone wood = subject.tone(Tone.WOOD);
        Shape arms = path("M200 156C180 190 60 232 40 268c-8 16 6 24 20 24h280c14 0 28-8 20-24-20-36-140-78-160-112z");
        pen.line(path("M200 160v-40c40-10 40-64 0-64-24 0-34 16-34 32"), Tone.STEEL.line(), 14)
                .line(path("M200 160v-40c40-10 40-64 0-64-24 0-34 16-34 32"), Tone.SILVER.base(), 8);
        pen.cast(arms);
        pen.printed(arms, wood, subject.print(), subject.printColour())
                .flat(path("M200 206c-20 22-70 38-96 56h192c-26-18-76-34-96-56z"), wood.deep());
        pen.gleam(path("M74 258c24-20 60-38 92-58"));
        if (subject.says("heart", "love")) {
            pen.ball(heart(200, 318, 60), Tone.RED);
        }
    }

    static void wallArt(Pen pen, Subject subject) {
        pen.line(path("M160 74L200 40l40 34"), Tone.STEEL.base(), Pen.LINE).flat(circle(200, 40, 6), Tone.STEEL.base());
        pen.cast(rect(64, 72, 272, 268, 6));
        pen.body(rect(64, 72, 272, 268, 6), subject.tone(Tone.CREAM));
        Tone paint = subject.flourish();
        pen.inside(rect(84, 92, 232, 228, 2), () -> {
            pen.printed(rect(84, 92, 232, 228, 0), Tone.of(0xe9edf2), subject.print(), paint);
            if (subject.print() == Print.NONE) {
                pen.flat(circle(160, 172, 62), paint.light())
                        .flat(rect(180, 180, 110, 110, 4), paint.base())
                        .flat(poly(84, 320, 150, 210, 220, 320), Tone.YELLOW.base());
            }
        });
        pen.line(rect(84, 92, 232, 228, 2), Tone.STEEL.base(), Pen.DETAIL);
    }

    static void mirror(Pen pen, Subject subject) {
        Tone frame = subject.tone(subject.pick(Tone.BRASS, Tone.WHITE, Tone.SILVER));
        if (subject.says("compact", "hand")) {
            pen.round(rect(184, 250, 32, 104, 14), frame);
        } else {
            pen.line(path("M166 80L200 36l34 44"), Tone.STEEL.base(), Pen.LINE);
        }
        double y = subject.says("compact", "hand") ? 168 : 208;
        pen.cast(oval(200, y, 118, 134));
        pen.printed(oval(200, y, 118, 134), frame, subject.print(), subject.printColour());
        pen.body(oval(200, y, 90, 106), Tone.GLASS)
                .shine(path("M", 146, y + 50, "L", 226, y - 88, "l26 22L", 172, y + 82, "z"))
                .gleam(path("M", 232, y + 62, "l30-54"));
    }

    static void clock(Pen pen, Subject subject) {
        Tone rim = subject.pastel();
        pen.cast(circle(200, 200, 138));
        pen.printed(circle(200, 200, 138), rim, subject.print(), subject.printColour());
        face(pen, 200, 200, 108);
        pen.gleam(path("M80 186a122 122 0 0 1 72-96"));
    }

    static void alarmClock(Pen pen, Subject subject) {
        Tone shell = subject.pastel();
        pen.ground(200, 350, 100);
        pen.line(path("M124 310l-24 34M276 310l24 34"), shell.line(), 15)
                .line(path("M200 70V44M180 44h40"), Tone.STEEL.base(), 8);
        for (int side = -1; side <= 1; side += 2) {
            pen.turned(
                    side * 32,
                    200,
                    210,
                    () -> pen.ball(path("M156 76c0-42 88-42 88 0z"), Tone.BRASS)
                            .line(path("M200 76v14"), Tone.BRASS.line(), 8));
        }
        pen.body(circle(200, 216, 122), shell);
        face(pen, 200, 216, 94);
        pen.gleam(path("M94 206a108 108 0 0 1 66-90"));
    }

    private static void face(Pen pen, double x, double y, double radius) {
        pen.part(circle(x, y, radius), Tone.CREAM);
        pen.around(
                12, x, y, () -> pen.line(path("M", x, y - radius * .84, "v", radius * .1), Tone.INK.base(), Pen.LINE));
        pen.line(path("M", x, y, "L", x - radius * .36, y - radius * .3), Tone.INK.base(), 8)
                .line(path("M", x, y, "L", x + radius * .38, y - radius * .52), Tone.INK.base(), 6);
        pen.line(path("M", x, y, "l", radius * .06, radius * .56), Tone.RED.base(), Pen.DETAIL)
                .flat(circle(x, y, radius * .08), Tone.RED.base());
    }

    static void slate(Pen pen, Subject subject) {
        boolean white = subject.says("whiteboard", "dry", "noticeboard", "flip");
        pen.cast(rect(52, 82, 296, 226, 10));
        pen.printed(
                        rect(52, 82, 296, 226, 10),
                        subject.tone(white ? Tone.SILVER : Tone.WOOD),
                        subject.print(),
                        subject.printColour())
                .body(rect(74, 104, 252, 182, 3), white ? Tone.WHITE : Tone.of(0x39464a));
        String chalk = white ? subject.flourish().base() : "#f4f5f7";
        Lettering.write(pen, "ABC", 146, 150, 40, chalk);
        pen.line(path("M102 206h150M102 236h104"), chalk, Pen.LINE)
                .line(heart(276, 170, 54), white ? Tone.RED.base() : "#f4c3cc", Pen.LINE);
        pen.round(rect(226, 276, 70, 16, 5), white ? Tone.BLUE : Tone.WHITE);
    }
}
