// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;
import static io.vetrina.illustration.Shape.star;

/** Presents, cards and what is hung up for a feast. */
final class Party {
    private Party() {}

    static void bunting(Pen pen, Subject subject) {
        pen.line(path("M22 104C120 176 280 176 378 104"), Tone.WALNUT.base(), 6);
        for (int i = 0; i < 5; i++) {
            double x = 66 + i * 67;
            double sag = 126 + 28 * Math.sin(Math.PI * (i + .5) / 5);
            Tone cloth = subject.tones().size() > 1
                    ? subject.tone(i % subject.tones().size(), Tone.RED)
                    : subject.tones().isEmpty() ? subject.pastel(i) : i % 2 == 0 ? subject.pastel() : Tone.CREAM;
            Print print = i % 2 == 0
                    ? subject.print(Print.DOTS, Print.FLOWERS, Print.GINGHAM)
                    : subject.print() == Print.UNION ? Print.UNION : Print.STRIPES;
            pen.turned((i - 2) * -6, x, sag, () -> {
                pen.cast(poly(x - 31, sag, x + 31, sag, x, sag + 104));
                pen.printed(
                        poly(x - 31, sag, x + 31, sag, x, sag + 104),
                        cloth,
                        print,
                        cloth.equals(Tone.CREAM) || cloth.equals(Tone.WHITE) ? subject.flourish() : Tone.WHITE);
            });
        }
        pen.part(circle(24, 104, 8), Tone.WOOD).part(circle(376, 104, 8), Tone.WOOD);
    }

    static void garland(Pen pen, Subject subject) {
        boolean chain = subject.says("chain", "chains");
        pen.line(path("M22 90C120 240 280 240 378 90"), Tone.WALNUT.base(), chain ? 1 : 5);
        for (int i = 0; i < 11; i++) {
            double t = i / 10.0;
            double x = 30 + 340 * t;
            double y = 102 + 410 * t * (1 - t);
            Tone tone = subject.tones().isEmpty()
                    ? subject.pastel(i)
                    : i % 2 == 0 ? subject.pastel() : subject.tone(1, Tone.CREAM);
            if (chain) {
                pen.line(oval(x, y, 24, 18), tone.line(), 15).line(oval(x, y, 24, 18), tone.base(), 9);
            } else if (subject.says("heart", "hearts", "love")) {
                pen.ball(heart(x, y + 22, i % 2 == 0 ? 54 : 36), tone);
            } else if (subject.says("star", "stars", "snowflake")) {
                pen.ball(star(x, y + 16, i % 2 == 0 ? 30 : 20), tone);
            } else if (subject.says("flower", "flowers", "rose", "daisy", "blossom")) {
                pen.around(5, x, y + 10, () -> pen.ball(circle(x, y - 6, 12), tone))
                        .flat(circle(x, y + 10, 8), Tone.YELLOW.base());
            } else {
                pen.ball(circle(x, y + 12, i % 2 == 0 ? 22 : 15), tone);
            }
        }
    }

    static void balloon(Pen pen, Subject subject) {
        double[][] places = {{128, 168, -8}, {272, 160, 9}, {200, 128, 0}};
        for (int i = 0; i < 3; i++) {
            Tone tone = i == 2 ? subject.pastel() : subject.tone(i + 1, subject.pastel(i + 1));
            double x = places[i][0];
            double y = places[i][1];
            pen.line(path("M", x, y + 92, "Q", x, 300, 200, 356), Tone.STEEL.base(), Pen.DETAIL);
            pen.turned(places[i][2], x, y, () -> {
                pen.ball(
                        path("M", x, y - 88, "c50 0 72 42 72 80 0 52-46 84-72 94-26-10-72-42-72-94 0-38 22-80 72-80z"),
                        tone);
                pen.ball(path("M", x - 9, y + 98, "l9-12 9 12z"), tone).shine(oval(x - 30, y - 40, 10, 20));
            });
        }
    }

    static void giftBag(Pen pen, Subject subject) {
        Tone cord = subject.printColour().equals(Tone.WHITE) ? subject.flourish() : subject.printColour();
        boolean tall = subject.says("bottle");
        double half = tall ? 66 : 106;
        pen.ground(206, 344, half + 30);
        pen.line(
                        path(
                                "M",
                                200 - half * .5,
                                138,
                                "C",
                                200 - half * .5,
                                30,
                                200 + half * .5,
                                30,
                                200 + half * .5,
                                138),
                        cord.line(),
                        9)
                .line(
                        path(
                                "M",
                                200 - half * .5,
                                138,
                                "C",
                                200 - half * .5,
                                30,
                                200 + half * .5,
                                30,
                                200 + half * .5,
                                138),
                        cord.base(),
                        5);
        pen.box(200 - half - 10, 124, half * 2, 212, 36, subject.pastel());
        pen.cloth(rect(200 - half - 10, 124, half * 2, 212, 3), subject).gleam(path("M", 206 - half, 140, "v120"));
        pen.turned(
                -10,
                200,
                220,
                () -> pen.part(rect(160, 214, 62, 40, 5), Tone.CREAM).flat(heart(191, 236, 22), Tone.RED.base()));
    }

    static void giftBox(Pen pen, Subject subject) {
        Tone ribbon = subject.printColour().equals(Tone.WHITE) ? subject.flourish() : subject.printColour();
        pen.ground(210, 340, 150);
        if (subject.says("trunk", "suitcase", "chest", "treasure")) {
            pen.bar(path("M158 140v-24h70v24"), 12, Tone.WALNUT);
            pen.box(64, 166, 250, 164, 44, subject.pastel()).cloth(rect(64, 166, 250, 164, 8), subject);
            pen.line(path("M64 214h250M116 166v164M262 166v164"), Tone.WALNUT.base(), 12)
                    .part(rect(168, 196, 42, 40, 6), Tone.BRASS);
            return;
        }
        if (subject.says("round", "hat")) {
            pen.cloth(path("M84 190v120c0 40 232 40 232 0V190z"), subject)
                    .round(path("M70 160c0-44 260-44 260 0v38c0 40-260 40-260 0z"), subject.pastel())
                    .body(oval(200, 160, 130, 33), subject.pastel());
        } else {
            pen.box(80, 190, 206, 142, 52, subject.pastel()).cloth(rect(80, 190, 206, 142, 3), subject);
            pen.box(66, 152, 234, 42, 56, subject.pastel());
            pen.smooth(rect(166, 152, 34, 180, 0), ribbon).smooth(poly(166, 152, 222, 117, 256, 117, 200, 152), ribbon);
        }
        pen.body(path("M200 136c-70-6-96-60-62-72 30-10 58 36 62 72z"), ribbon)
                .body(path("M200 136c70-6 110-56 78-72-30-14-70 34-78 72z"), ribbon)
                .ball(circle(202, 130, 14), ribbon);
    }

    static void ribbon(Pen pen, Subject subject) {
        Tone silk = subject.pastel();
        int reels = Math.clamp(subject.pieces(), 1, 3);
        pen.ground(200, 318, 130);
        pen.scaled(
                reels == 1 ? 1 : .74,
                200,
                316,
                () -> pen.stack(reels, 104, -18, () -> {
                    pen.body(path("M204 292c80 30 120-20 150 14l-14 20c-40-20-70 16-140-6z"), silk);
                    pen.body(oval(232, 200, 46, 112), Tone.KRAFT);
                    pen.printed(
                            path("M168 112h64c54 0 54 176 0 176h-64z"), silk, subject.print(), subject.printColour());
                    pen.shade(path("M208 112h24c54 0 54 176 0 176h-24z"))
                            .body(oval(168, 200, 46, 112), Tone.KRAFT)
                            .part(oval(168, 200, 13, 30), Tone.WALNUT);
                    pen.detail(oval(168, 200, 34, 88), Tone.KRAFT);
                }));
    }

    static void wrap(Pen pen, Subject subject) {
        pen.turned(-24, 200, 200, () -> {
            pen.cast(rect(40, 150, 320, 96, 20));
            pen.cloth(path("M60 196h270v92c-30 18-60-8-92 4s-70 10-100-2-50 14-78 2z"), subject);
            pen.roll(rect(36, 132, 322, 72, 30), subject.pastel()).put(rect(36, 132, 322, 72, 30), "fill=\"none\"");
            pen.printed(rect(48, 138, 290, 60, 22), subject.pastel(), subject.print(), subject.printColour());
            pen.gleam(path("M60 150h180"))
                    .body(oval(352, 168, 15, 34), subject.pastel())
                    .part(oval(352, 168, 6, 15), Tone.KRAFT);
        });
    }

    static void card(Pen pen, Subject subject) {
        int count = Math.min(subject.pieces(), 3);
        pen.stack(count, 16, -12, () -> {
            pen.cast(rect(64, 150, 220, 168, 6));
            pen.body(rect(64, 150, 220, 168, 6), Tone.KRAFT).detail(path("M66 152l108 88 108-88"), Tone.KRAFT);
        });
        pen.turned(7, 220, 180, () -> {
            pen.cast(rect(142, 54, 176, 244, 8));
            pen.body(rect(142, 54, 176, 244, 8), Tone.CREAM).cloth(rect(156, 68, 148, 216, 4), subject);
            pen.part(oval(230, 166, 56, 60), Tone.CREAM);
            if (subject.says("christmas", "xmas", "snow", "star")) {
                pen.ball(star(230, 168, 38), Tone.RED);
            } else if (subject.says("birthday", "party", "cake")) {
                pen.body(rect(196, 166, 68, 34, 6), subject.flourish())
                        .line(path("M212 164v-20M230 164v-20M248 164v-20"), Tone.RED.base(), 6);
            } else {
                pen.ball(heart(230, 168, 70), Tone.RED);
            }
        });
    }

    static void stickers(Pen pen, Subject subject) {
        pen.turned(-5, 200, 200, () -> {
            pen.cast(rect(76, 60, 248, 284, 12));
            pen.body(rect(76, 60, 248, 284, 12), Tone.WHITE);
            for (int i = 0; i < 9; i++) {
                double x = 124 + i % 3 * 76;
                double y = 112 + Math.floorDiv(i, 3) * 86;
                Tone tone = i % 4 == 0 ? subject.pastel() : subject.pastel(i);
                pen.flat(circle(x, y, 33), Tone.MIST.base());
                switch (i % 3) {
                    case 0 -> pen.ball(heart(x, y + 3, 52), tone);
                    case 1 -> pen.ball(star(x, y + 2, 31), tone);
                    default ->
                        pen.around(6, x, y, () -> pen.ball(circle(x, y - 16, 11), tone))
                                .flat(circle(x, y, 9), Tone.YELLOW.base());
                }
            }
        });
    }

    static void playingCards(Pen pen, Subject subject) {
        for (int i = 0; i < 4; i++) {
            boolean red = i % 2 == 1;
            boolean last = i == 3;
            pen.turned(-30 + i * 19, 200, 400, () -> {
                pen.cast(rect(126, 78, 148, 216, 12));
                if (last) {
                    pen.body(rect(126, 78, 148, 216, 12), Tone.WHITE).ball(heart(200, 190, 84), Tone.RED);
                    Lettering.write(pen, "A", 148, 108, 24, Tone.RED.base());
                    Lettering.write(pen, "A", 252, 264, 24, Tone.RED.base());
                } else {
                    pen.printed(
                            rect(126, 78, 148, 216, 12), red ? Tone.WHITE : subject.pastel(), Print.NONE, Tone.WHITE);
                    pen.printed(
                            rect(138, 90, 124, 192, 6),
                            subject.pastel(),
                            subject.print(Print.GINGHAM, Print.DOTS),
                            Tone.WHITE);
                }
            });
        }
    }

    static void napkins(Pen pen, Subject subject) {
        if (subject.says("doily", "doilies", "doilie")) {
            pen.cast(circle(200, 200, 130));
            pen.around(16, 200, 200, () -> pen.body(circle(200, 78, 27), subject.tone(Tone.WHITE)));
            pen.body(circle(200, 200, 122), subject.tone(Tone.WHITE))
                    .around(
                            12,
                            200,
                            200,
                            () -> pen.flat(
                                    oval(200, 106, 9, 14),
                                    subject.tone(Tone.WHITE).deep()))
                    .around(
                            8,
                            200,
                            200,
                            () -> pen.flat(
                                    oval(200, 148, 8, 13),
                                    subject.tone(Tone.WHITE).deep()));
            return;
        }
        if (subject.says("tissue", "tissues", "box")) {
            pen.ground(206, 322, 150);
            pen.box(64, 186, 240, 126, 52, subject.pastel())
                    .cloth(rect(64, 186, 240, 126, 3), subject)
                    .flat(oval(210, 170, 62, 11), Tone.INK.base());
            pen.body(
                            path("M156 172c-10-50 20-50 30-100 20 30 50 10 60 40 10 26 16 40 16 60-20 12-84 12-106 0z"),
                            Tone.WHITE)
                    .detail(path("M190 110c10 20 0 40 10 62M230 116c-4 20 6 40 0 56"), Tone.WHITE);
            return;
        }
        pen.stack(3, 8, -22, () -> {
            pen.cast(rect(76, 104, 236, 216, 8));
            pen.cloth(rect(76, 104, 236, 216, 8), subject).detail(path("M194 104v216M76 212h236"), subject.pastel());
        });
    }
}
