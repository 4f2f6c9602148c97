// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** What one cooks, bakes and stores with. */
final class Kitchen {
    private Kitchen() {}

    static void cutlery(Pen pen, Subject subject) {
        Tone handle = subject.pastel();
        pen.ground(200, 354, 110);
        pen.turned(-14, 200, 340, () -> {
            pen.round(rect(188, 170, 24, 172, 12), handle);
            pen.body(
                    path(
                            "M168 58v64c0 26 14 34 24 40v14h16v-14c10-6 24-14 24-40V58h-12v52h-10V58h-10v52h-10V58h-10v52h-2V58z"),
                    Tone.SILVER);
        });
        pen.turned(14, 200, 340, () -> {
            pen.round(rect(188, 170, 24, 172, 12), handle);
            pen.body(
                            path(
                                    "M200 52c30 0 38 34 38 58 0 30-16 44-28 50v16h-20v-16c-12-6-28-20-28-50 0-24 8-58 38-58z"),
                            Tone.SILVER)
                    .gleam(path("M178 104c0-14 4-26 12-32"));
        });
    }

    static void fryingPan(Pen pen, Subject subject) {
        Tone iron = subject.tone(Tone.INK);
        pen.turned(-32, 200, 200, () -> {
            pen.cast(circle(156, 200, 112));
            pen.bar(path("M262 200h96"), 22, iron);
            pen.body(circle(156, 200, 112), iron)
                    .part(circle(156, 200, 92), Tone.GRAPHITE)
                    .gleam(path("M84 190a74 74 0 0 1 46-60"));
            pen.body(path("M118 180c10-34 70-40 84-8 10 24 6 62-30 66-40 4-66-20-54-58z"), Tone.WHITE)
                    .ball(circle(160, 204, 24), Tone.YELLOW);
        });
    }

    static void cakeCases(Pen pen, Subject subject) {
        pen.ground(200, 340, 150);
        double[] places = {130, 230, 270, 230, 200, 312};
        for (int i = 0; i < places.length; i += 2) {
            Tone paper = i == 0
                    ? subject.pastel()
                    : subject.tones().size() > 1 ? subject.tone(i / 2, Tone.WHITE) : subject.pastel(i / 2);
            int place = i;
            pen.at(places[i] - 200, places[i + 1] - 312, () -> {
                pen.printed(
                        path("M124 250h152l-26 84c-2 10-98 10-100 0z"),
                        place == 0 ? subject.pastel() : paper,
                        subject.print(),
                        Tone.WHITE);
                for (int x = 138; x < 270; x += 19) {
                    pen.line(path("M", x, 256, "L", 200 + (x - 200) * .7, 336), paper.line(), 2);
                }
                pen.body(
                        path(
                                "M120 250c0-24 20-18 26-28 8-12 24-8 32-2 8-10 34-10 44 0 10-8 26-8 34 4 8 8 24 6 24 26 0 10-160 10-160 0z"),
                        Tone.of(0xd9a066));
            });
        }
    }

    static void jar(Pen pen, Subject subject) {
        Tone lid = subject.pastel();
        pen.ground(200, 344, 110);
        if (subject.says("glass", "jam", "kilner", "preserve", "jamming", "sweetie", "candy", "apothecary", "honey")) {
            pen.body(
                    path("M112 196h176v122c0 12-8 20-20 20H132c-12 0-20-8-20-20z"),
                    subject.says("jam", "preserve") ? Tone.RED : subject.flourish());
            pen.glass(
                    path(
                            "M128 116h144c0 20 24 26 24 56v144c0 14-10 24-24 24H128c-14 0-24-10-24-24V172c0-30 24-36 24-56z"),
                    Tone.GLASS);
            pen.part(rect(140, 212, 120, 76, 8), Tone.CREAM).flat(heart(200, 252, 40), Tone.RED.base());
            pen.cloth(
                            path(
                                    "M116 70h168l10 54c-14 10-22-6-32 2s-20 6-30-2-20-4-32 2-22 6-32-2-18 6-28 0-22 8-34 0z"),
                            subject)
                    .gleam(path("M122 190v110"));
        } else {
            pen.printed(
                    path(
                            "M112 124h176c16 14 22 30 22 56v116c0 26-16 42-42 42H132c-26 0-42-16-42-42V180c0-26 6-42 22-56z"),
                    lid,
                    subject.print(),
                    subject.printColour());
            pen.part(rect(136, 204, 128, 60, 8), Tone.CREAM)
                    .line(path("M158 226h84M158 244h56"), Tone.STEEL.base(), Pen.LINE)
                    .gleam(path("M108 190v100"));
            pen.round(path("M106 122c0-26 188-26 188 0v8c0 12-188 12-188 0z"), lid)
                    .ball(circle(200, 82, 22), lid);
        }
    }

    static void lunchBox(Pen pen, Subject subject) {
        pen.ground(206, 326, 150);
        pen.bar(
                path("M140 134v-22a14 14 0 0 1 14-14h92a14 14 0 0 1 14 14v22"),
                12,
                subject.printColour().equals(Tone.WHITE) ? Tone.SILVER : subject.printColour());
        pen.box(58, 154, 250, 160, 36, subject.pastel());
        pen.cloth(rect(58, 154, 250, 160, 10), subject);
        pen.line(path("M58 206h250"), subject.pastel().line(), Pen.LINE)
                .part(rect(160, 192, 46, 34, 6), Tone.SILVER)
                .gleam(path("M74 170h110"));
    }

    static void tin(Pen pen, Subject subject) {
        Tone metal = subject.pastel();
        int count = Math.min(subject.pieces(), 3);
        pen.ground(200, 338, 70 + count * 34);
        for (int i = 0; i < count; i++) {
            double size = count == 1 ? 1.25 : .62 + i * .19;
            double x = count == 1 ? 200 : 86 + i * (count == 2 ? 190 : 104);
            pen.scaledAt(size, x, 332, () -> {
                Shape side = path("M-76-150v138c0 16 152 16 152 0v-138z");
                pen.printed(side, metal, subject.print(), subject.printColour());
                pen.shade(path("M44-150h32v138c0 6-14 10-32 11z")).gleam(path("M-60-130v110"));
                pen.round(path("M-82-156c0-18 164-18 164 0v20c0 18-164 18-164 0z"), metal);
                pen.body(oval(0, -156, 82, 15), metal).detail(oval(0, -157, 60, 9), metal);
            });
        }
    }

    static void tray(Pen pen, Subject subject) {
        int count = subject.pieces() > 1 ? 3 : 1;
        if (subject.says("coaster", "placemat") || count > 1) {
            pen.stack(3, 26, -24, () -> {
                pen.cast(rect(92, 110, 212, 190, 20));
                pen.cloth(rect(92, 110, 212, 190, 20), subject).detail(rect(106, 124, 184, 162, 12), subject.pastel());
            });
            return;
        }
        if (subject.says("board", "chopping", "bread", "cheese")) {
            pen.cast(path("M100 110h200a22 22 0 0 1 22 22v170a22 22 0 0 1-22 22H100z"));
            pen.body(
                    path(
                            "M172 50h56a16 16 0 0 1 16 16v40h50a22 22 0 0 1 22 22v190a22 22 0 0 1-22 22H106a22 22 0 0 1-22-22V128a22 22 0 0 1 22-22h50V66a16 16 0 0 1 16-16z"),
                    subject.tone(Tone.WOOD));
            pen.line(path("M120 140v160M160 130v190M206 150v170M250 130v180M290 150v140"), Tone.WOOD.line(), 2.2)
                    .flat(circle(200, 80, 11), Tone.WOOD.deep());
            return;
        }
        pen.cast(rect(40, 112, 320, 190, 40));
        pen.body(rect(40, 104, 320, 196, 40), subject.pastel()).cloth(rect(64, 124, 272, 154, 26), subject);
        pen.bar(path("M52 176v48M348 176v48"), 8, subject.pastel()).gleam(path("M60 136a30 30 0 0 1 26-20h90"));
    }

    static void scales(Pen pen, Subject subject) {
        Tone enamel = subject.pastel();
        pen.ground(200, 344, 130);
        pen.body(path("M60 96h280c0 44-60 62-140 62S60 140 60 96z"), Tone.SILVER)
                .gleam(path("M80 108c10 20 40 32 70 36"));
        pen.round(rect(182, 150, 36, 30, 4), Tone.STEEL);
        pen.body(
                path(
                        "M142 174h116c20 0 34 20 40 50l20 104a10 10 0 0 1-10 12H92a10 10 0 0 1-10-12l20-104c6-30 20-50 40-50z"),
                enamel);
        pen.part(circle(200, 256, 62), Tone.CREAM)
                .around(12, 200, 256, () -> pen.line(path("M200 202v8"), Tone.STEEL.base(), Pen.DETAIL));
        pen.line(path("M200 256l26-34"), Tone.RED.base(), 6).flat(circle(200, 256, 7), Tone.INK.base());
    }

    static void thermometer(Pen pen, Subject subject) {
        pen.turned(8, 200, 200, () -> {
            pen.cast(rect(140, 44, 120, 312, 22));
            pen.cloth(rect(140, 44, 120, 312, 22), subject).part(rect(160, 70, 80, 258, 12), Tone.CREAM);
            for (int y = 100; y < 260; y += 18) {
                pen.line(path("M212", y, "h14"), Tone.STEEL.base(), Pen.DETAIL);
            }
            pen.line(path("M192 92v196"), Tone.GLASS.line(), 18)
                    .line(path("M192 92v196"), Tone.WHITE.base(), 12)
                    .line(path("M192 160v130"), Tone.RED.base(), 8);
            pen.ball(circle(192, 296, 18), Tone.RED);
        });
    }

    static void recipeBox(Pen pen, Subject subject) {
        pen.ground(206, 336, 140);
        for (int i = 0; i < 3; i++) {
            pen.body(
                    poly(
                            98 + i * 14,
                            200 - i * 14,
                            290 + i * 14,
                            200 - i * 14,
                            290 + i * 14,
                            110 - i * 14,
                            98 + i * 14,
                            110 - i * 14),
                    i == 1 ? subject.flourish() : Tone.CREAM);
        }
        pen.box(72, 186, 224, 138, 54, subject.pastel()).cloth(rect(72, 186, 224, 138, 4), subject);
        pen.part(rect(126, 222, 116, 60, 6), Tone.CREAM)
                .line(path("M144 242h80M144 260h52"), Tone.STEEL.base(), Pen.LINE);
    }

    static void straws(Pen pen, Subject subject) {
        Tone[] tones = {subject.pastel(), subject.tone(1, Tone.WHITE), subject.pastel(2)};
        pen.ground(200, 348, 80);
        for (int i = 0; i < 7; i++) {
            Tone tone = tones[i % 3];
            pen.turned(-24 + i * 8, 200, 350, () -> {
                pen.round(rect(191, 50, 18, 250, 6), tone);
                for (int y = 66; y < 250; y += 30) {
                    pen.line(
                            path("M193", y + 12, "l14-12"), tone.equals(Tone.WHITE) ? Tone.RED.base() : "#ffffffcc", 6);
                }
            });
        }
        pen.cloth(path("M136 216h128l-16 112c-2 20-94 20-96 0z"), subject).gleam(path("M150 232l10 80"));
    }
}
