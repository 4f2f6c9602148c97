// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

import java.util.List;

/** Toys and pastimes. */
final class Play {
    private static final List<Tone> BRIGHT = List.of(Tone.RED, Tone.YELLOW, Tone.BLUE, Tone.LEAF);

    private Play() {}

    static void jigsaw(Pen pen, Subject subject) {
        String[] pieces = {
            "M80 80h52c-14-34 42-34 28 0h40v50c34-14 34 42 0 28v42h-50c14 34-42 34-28 0H80z",
            "M200 80h120v120h-46c14-34-42-34-28 0h-46v-42c34 14 34-42 0-28z",
            "M80 200h42c-14 34 42 34 28 0h50v52c-34-14-34 42 0 28v40H80z",
            "M200 200h46c-14-34 42-34 28 0h46v120H200v-40c-34 14-34-42 0-28z"
        };
        for (int i = 0; i < 4; i++) {
            Tone tone = i == 0 ? subject.pastel() : subject.pastel(i);
            int piece = i;
            pen.at(
                    i == 3 ? 16 : 0,
                    i == 3 ? 18 : 0,
                    () -> pen.turned(piece == 3 ? 7 : 0, 260, 260, () -> {
                        pen.cast(path(pieces[piece]));
                        pen.printed(
                                path(pieces[piece]), tone, piece % 3 == 0 ? subject.print() : Print.NONE, Tone.WHITE);
                    }));
        }
    }

    static void car(Pen pen, Subject subject) {
        Tone paint = subject.accent();
        pen.ground(200, 306, 160);
        if (subject.says("helicopter", "plane", "drone")) {
            pen.bar(path("M40 104h240M160 104v34"), 8, Tone.STEEL).bar(path("M236 200l110-30M346 140v60"), 13, paint);
            pen.body(path("M74 200c0-84 190-90 190 0 0 60-30 82-95 82s-95-22-95-82z"), paint)
                    .part(path("M92 200c0-50 60-62 74-58v66H92z"), Tone.GLASS)
                    .bar(path("M90 312h160M130 284v28M210 284v28"), 7, Tone.STEEL);
            return;
        }
        if (subject.says("scooter", "bicycle", "bike")) {
            pen.line(circle(104, 280, 50), Tone.INK.base(), 13).line(circle(296, 280, 50), Tone.INK.base(), 13);
            pen.bar(
                    path(
                            "M104 280l60-100h90l42 100M164 180l34 100h-94M254 180l-56 100M240 130l14 50M150 156h34M226 130h40"),
                    8,
                    paint);
            return;
        }
        pen.body(
                path(
                        "M40 216c0-20 16-30 44-34l36-58c6-10 14-14 26-14h104c14 0 22 4 30 16l36 56c36 6 48 20 48 46v32a16 16 0 0 1-16 16H56a16 16 0 0 1-16-16z"),
                paint);
        pen.part(path("M108 180l28-44c4-6 8-8 16-8h40v52zM206 128h42c8 0 12 2 16 8l28 44h-86z"), Tone.GLASS)
                .gleam(path("M64 208h40"));
        pen.flat(rect(330, 218, 30, 18, 7), Tone.YELLOW.base()).flat(rect(42, 218, 20, 18, 6), Tone.RED.light());
        for (int x = 112; x <= 288; x += 176) {
            pen.part(circle(x, 276, 40), Tone.INK).part(circle(x, 276, 20), Tone.SILVER);
        }
    }

    static void robot(Pen pen, Subject subject) {
        Tone metal = subject.tone(Tone.STEEL);
        Tone trim = subject.flourish();
        pen.ground(200, 354, 100);
        pen.line(path("M200 60V36"), Tone.STEEL.base(), 7).ball(circle(200, 32, 11), Tone.RED);
        pen.bar(path("M120 196l-44 64M280 196l44 64M168 290v50M232 290v50"), 18, metal);
        pen.body(rect(112, 176, 176, 126, 20), metal)
                .body(rect(126, 60, 148, 104, 24), metal)
                .part(rect(146, 84, 108, 50, 16), Tone.INK);
        pen.flat(circle(176, 109, 12), trim.light())
                .flat(circle(224, 109, 12), trim.light())
                .part(rect(142, 200, 116, 62, 10), Tone.WHITE);
        for (int i = 0; i < 4; i++) {
            pen.part(circle(160 + i * 27, 222, 8), BRIGHT.get(i));
        }
        pen.line(path("M156 246h88"), trim.base(), 6)
                .part(rect(144, 334, 46, 22, 9), trim)
                .part(rect(210, 334, 46, 22, 9), trim);
    }

    static void ball(Pen pen, Subject subject) {
        if (subject.says("frisbee", "superdisc", "disc")) {
            pen.ground(200, 330, 120);
            pen.body(path("M50 196c0-70 300-70 300 0v20c0 74-300 74-300 0z"), subject.accent())
                    .body(oval(200, 192, 150, 54), subject.accent())
                    .detail(oval(200, 186, 104, 34), subject.accent());
            return;
        }
        if (subject.says("rope", "skipping")) {
            Shape rope = path("M110 130C60 300 180 340 200 240S330 300 290 130");
            pen.castLine(rope, 11).cord(rope, 11, subject.pastel());
            pen.round(rect(92, 44, 36, 96, 14), Tone.WOOD).round(rect(272, 44, 36, 96, 14), Tone.WOOD);
            return;
        }
        pen.ground(200, 346, 100);
        pen.ball(circle(200, 200, 138), Tone.WHITE);
        pen.inside(circle(200, 200, 136), () -> {
            for (int i = 0; i < 6; i++) {
                Tone gore = i % 2 == 0 ? subject.accent() : BRIGHT.get(i % 4);
                double angle = i * 60;
                if (i != 1 && i != 4) {
                    pen.turned(
                            angle,
                            180,
                            150,
                            () -> pen.put(
                                    path("M180 150C220 60 200-20 180-60L280-40C290 40 250 100 180 150z"),
                                    "fill=\"" + gore.base() + "\" fill-opacity=\".92\""));
                }
            }
        });
        pen.part(circle(180, 150, 24), Tone.WHITE)
                .shade(path("M310 118a138 138 0 0 1-190 194c90 10 190-60 190-194z"))
                .shine(oval(134, 104, 22, 15));
    }

    static void game(Pen pen, Subject subject) {
        if (subject.says("skittle", "skittles", "bowling")) {
            pen.ground(200, 346, 150);
            for (int i = 0; i < 3; i++) {
                double x = 100 + i * 100;
                pen.round(
                                path(
                                        "M",
                                        x - 18,
                                        74,
                                        "c0-26 36-26 36 0 0 30-8 40 8 90 16 60 16 120 6 170-6 10-58 10-64 0-10-50-10-110 6-170 16-50 8-60 8-90z"),
                                i == 0 ? subject.pastel() : subject.pastel(i))
                        .line(path("M", x - 16, 130, "h32"), "#fff", 9);
            }
            return;
        }
        pen.turned(-4, 200, 210, () -> {
            pen.cast(rect(60, 70, 280, 270, 12));
            pen.body(rect(60, 70, 280, 270, 12), subject.pastel());
            for (int i = 0; i < 16; i++) {
                pen.flat(
                        rect(80 + i % 4 * 60, 86 + Math.floorDiv(i, 4) * 60, 60, 60, 0),
                        (i + Math.floorDiv(i, 4)) % 2 == 0
                                ? Tone.CREAM.base()
                                : subject.flourish().base());
            }
        });
        for (int i = 0; i < 3; i++) {
            double x = 120 + i * 74;
            double y = 150 + i * 50;
            pen.round(
                            path("M", x - 26, y + 40, "c0-16 14-20 18-46h16c4 26 18 30 18 46 0 10-52 10-52 0z"),
                            BRIGHT.get(i))
                    .ball(circle(x, y - 16, 17), BRIGHT.get(i));
        }
        pen.turned(
                14,
                280,
                120,
                () -> pen.body(rect(244, 84, 76, 76, 14), Tone.WHITE)
                        .flat(circle(264, 104, 7), Tone.INK.base())
                        .flat(circle(300, 140, 7), Tone.INK.base())
                        .flat(circle(282, 122, 7), Tone.INK.base()));
    }

    static void craft(Pen pen, Subject subject) {
        Tone yarn = subject.pastel();
        pen.ground(200, 336, 140);
        pen.turned(
                -34,
                200,
                200,
                () -> pen.round(rect(194, 20, 11, 300, 5), Tone.WOOD).ball(circle(200, 22, 13), subject.flourish()));
        pen.turned(
                34,
                200,
                200,
                () -> pen.round(rect(194, 20, 11, 300, 5), Tone.WOOD).ball(circle(200, 22, 13), subject.flourish()));
        Shape thread = path("M270 300c50 30 80-10 100 20");
        pen.cord(thread, 6, yarn).ball(circle(196, 226, 104), yarn);
        pen.inside(circle(196, 226, 102), () -> {
            for (int i = 0; i < 7; i++) {
                pen.line(
                        path("M", 80 + i * 22, 330, "C", 90 + i * 20, 240, 150 + i * 18, 150, 230 + i * 20, 110),
                        i % 2 == 0 ? yarn.shade() : yarn.light(),
                        5);
            }
            pen.line(
                    path("M96 190c60 40 140 50 204 30M92 226c60 40 130 46 200 36M104 262c50 30 120 36 176 26"),
                    yarn.line(),
                    Pen.LINE);
        });
    }

    static void playhouse(Pen pen, Subject subject) {
        Tone wall = subject.pastel();
        pen.ground(200, 348, 150);
        if (subject.says("swing", "swings", "slide", "tower")) {
            pen.bar(
                            path(
                                    "M60 340L110 90M160 340L110 90M110 90h190M300 90l-30 250M300 90l50 250M170 92v150M230 92v150"),
                            9,
                            Tone.WOOD)
                    .body(rect(154, 240, 92, 18, 6), subject.accent())
                    .body(poly(84, 64, 136, 64, 152, 100, 68, 100), Tone.RED);
            return;
        }
        pen.box(84, 172, 196, 168, 44, wall)
                .body(poly(182, 66, 300, 172, 64, 172), subject.flourish())
                .body(poly(182, 66, 236, 56, 344, 142, 300, 172), subject.flourish())
                .shade(poly(182, 66, 236, 56, 344, 142, 300, 172));
        pen.part(path("M152 340v-78a30 30 0 0 1 60 0v78z"), Tone.WOOD)
                .ball(circle(200, 300, 5), Tone.BRASS)
                .part(rect(98, 204, 38, 44, 4), Tone.GLASS)
                .part(rect(228, 204, 38, 44, 4), Tone.GLASS)
                .part(circle(182, 130, 16), Tone.GLASS);
    }

    static void moneyBox(Pen pen, Subject subject) {
        Tone china = subject.pastel();
        pen.ground(200, 338, 140);
        pen.bar(path("M120 290v36M160 300v28M240 300v28M280 290v36"), 26, china)
                .bar(path("M320 190c30-6 36-40 14-40"), 6, china);
        pen.cloth(oval(204, 216, 128, 98), subject)
                .body(poly(110, 150, 122, 92, 170, 130), china)
                .ball(oval(84, 222, 26, 34), china)
                .flat(oval(78, 214, 5, 8), china.deep())
                .flat(oval(90, 230, 5, 8), china.deep());
        pen.flat(circle(128, 186, 9), Tone.INK.base())
                .flat(rect(180, 124, 66, 12, 6), china.deep())
                .ball(circle(214, 84, 32), Tone.BRASS);
        Lettering.write(pen, "1", 214, 85, 28, Tone.BRASS.deep());
        pen.gleam(path("M106 180c14-24 36-40 60-46"));
    }
}
