// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Parts that go inside a computer. */
final class Components {
    private Components() {}

    static void memory(Pen pen, Subject subject) {
        Tone board = subject.tone(Tone.BOARD);
        int count = subject.says("kit") ? Math.max(2, subject.shown(3)) : subject.shown(3);
        pen.turned(
                -8,
                200,
                200,
                () -> pen.stack(count, 14, -52, () -> {
                    pen.cast(rect(36, 146, 328, 106, 6));
                    pen.body(
                            path(
                                    "M42 146h316a6 6 0 0 1 6 6v94a6 6 0 0 1-6 6H206v-12h-14v12H42a6 6 0 0 1-6-6v-94a6 6 0 0 1 6-6z"),
                            board);
                    for (int i = 0; i < 8; i++) {
                        pen.part(rect(52 + i * 38 + (i > 3 ? 6 : 0), 166, 28, 48, 3), Tone.INK);
                    }
                    pen.line(path("M48 240h136M216 240h136"), Tone.BRASS.base(), 13);
                    pen.line(
                            path(
                                    "M56 234v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m48-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12m12-12v12"),
                            board.deep(),
                            2);
                }));
        String capacity = subject.capacity();
        if (!capacity.isEmpty()) {
            pen.turned(-8, 200, 200, () -> {
                double y = 190 + (count - 1) * 26.0;
                pen.part(rect(132 - (count - 1) * 7.0, y - 26, 132, 46, 4), Tone.WHITE);
                Lettering.write(pen, capacity, 198 - (count - 1) * 7.0, y - 3, 22, Tone.INK.base());
            });
        }
    }

    static void processor(Pen pen, Subject subject) {
        pen.cast(rect(82, 82, 236, 236, 12));
        pen.body(rect(82, 82, 236, 236, 12), Tone.BOARD);
        for (int i = 0; i < 9; i++) {
            pen.line(
                    path("M", 100 + i * 25, 92, "v12m0 192v12M92", 100 + i * 25, "h12m192 0h12"), Tone.BRASS.base(), 7);
        }
        pen.body(path("M132 116h136l16 16v136l-16 16H132l-16-16V132z"), Tone.SILVER)
                .gleam(path("M130 140l10-10h80"));
        pen.line(path("M150 168h100M150 190h70"), Tone.STEEL.base(), Pen.LINE);
        pen.part(rect(150, 212, 100, 42, 6), subject.flourish());
        Lettering.write(
                pen,
                subject.says("amd", "athlon", "opteron", "ryzen") ? "AMD" : subject.says("xeon") ? "XEON" : "CPU",
                200,
                233,
                18,
                "#fff");
        pen.flat(poly(90, 310, 90, 292, 108, 310), Tone.BRASS.light());
    }

    static void motherboard(Pen pen, Subject subject) {
        Tone board = subject.tone(Tone.BOARD);
        pen.cast(rect(66, 56, 268, 288, 10));
        pen.body(rect(66, 56, 268, 288, 10), board);
        pen.line(path("M96 210h60l20 30h90M180 70v40M310 180h-50l-20 20"), board.light(), Pen.DETAIL);
        pen.part(rect(124, 92, 96, 96, 6), Tone.WHITE).part(rect(140, 108, 64, 64, 4), Tone.SILVER);
        for (int i = 0; i < 4; i++) {
            pen.part(rect(242 + i * 20, 84, 12, 120, 3), i % 2 == 0 ? subject.flourish() : Tone.INK);
        }
        for (int i = 0; i < 3; i++) {
            pen.part(rect(86, 238 + i * 32, 150, 13, 3), i == 0 ? Tone.WHITE : Tone.INK);
        }
        pen.part(rect(70, 74, 34, 44, 3), Tone.SILVER)
                .part(rect(70, 128, 34, 34, 3), Tone.SILVER)
                .part(rect(70, 172, 34, 30, 3), Tone.BLUE);
        pen.part(rect(262, 250, 44, 44, 5), Tone.STEEL).part(circle(284, 322, 13), Tone.SILVER);
    }

    static void videoCard(Pen pen, Subject subject) {
        Tone shroud = subject.tone(Tone.INK);
        int fans = subject.says("geforce", "radeon", "gaming", "rtx", "gtx") ? 2 : 1;
        expansion(pen, Tone.BOARD);
        pen.body(path("M88 128h242l18 18v98l-14 14H88z"), shroud);
        for (int i = 0; i < fans; i++) {
            double x = fans == 1 ? 208 : 152 + i * 116.0;
            blades(pen, x, 193, 52);
        }
        pen.line(path("M98 140h70"), subject.flourish().base(), 6);
    }

    static void networkCard(Pen pen, Subject subject) {
        expansion(pen, subject.tone(Tone.BOARD));
        pen.part(rect(94, 168, 66, 62, 5), Tone.SILVER).flat(rect(94, 182, 40, 34, 3), Tone.INK.base());
        pen.part(rect(196, 148, 62, 62, 4), Tone.INK)
                .line(path("M208 166h36M208 180h24"), Tone.STEEL.base(), Pen.DETAIL);
        pen.line(path("M272 150h52M272 170h40M272 190h52M180 236h120"), Tone.BOARD.light(), Pen.DETAIL);
        pen.part(rect(292, 214, 32, 24, 3), subject.flourish());
    }

    /** The bare card: bracket at the left, contacts below. */
    private static void expansion(Pen pen, Tone board) {
        pen.cast(path("M84 118h270v150H84z"));
        pen.body(path("M84 118h264a6 6 0 0 1 6 6v138a6 6 0 0 1-6 6h-96v22H122v-22H84z"), board);
        pen.line(path("M132 284h112"), Tone.BRASS.base(), 14);
        pen.body(path("M52 84h22l12 14v220l-12 10-14-10V104H52z"), Tone.SILVER);
    }

    private static void blades(Pen pen, double x, double y, double radius) {
        pen.part(circle(x, y, radius), Tone.GRAPHITE);
        for (int i = 0; i < 7; i++) {
            pen.turned(
                    i * 360 / 7.0,
                    x,
                    y,
                    () -> pen.flat(
                            path(
                                    "M",
                                    x,
                                    y,
                                    "C",
                                    x + radius * .1,
                                    y - radius * .6,
                                    x + radius * .5,
                                    y - radius * .8,
                                    x + radius * .62,
                                    y - radius * .62,
                                    "C",
                                    x + radius * .7,
                                    y - radius * .4,
                                    x + radius * .4,
                                    y - radius * .2,
                                    x,
                                    y,
                                    "z"),
                            Tone.STEEL.base()));
        }
        pen.part(circle(x, y, radius * .3), Tone.INK);
    }

    static void fan(Pen pen, Subject subject) {
        Tone frame = subject.tone(Tone.INK);
        pen.cast(rect(76, 76, 248, 248, 26));
        pen.body(rect(76, 76, 248, 248, 26), frame);
        blades(pen, 200, 200, 108);
        for (int i = 0; i < 4; i++) {
            pen.part(circle(i % 2 == 0 ? 100 : 300, i < 2 ? 100 : 300, 10), Tone.STEEL);
        }
    }

    static void psu(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        for (int i = 0; i < 3; i++) {
            pen.cord(
                    path("M300", 200 + i * 22, "c60 0 40 90 0 100s-30 20-10 40"),
                    8,
                    i == 1 ? Tone.YELLOW : i == 2 ? Tone.RED : Tone.INK);
        }
        pen.ground(190, 318, 150);
        pen.box(58, 148, 226, 160, 58, shell);
        blades(pen, 146, 228, 62);
        pen.part(rect(226, 172, 44, 44, 5), Tone.INK)
                .part(rect(232, 240, 32, 24, 4), Tone.RED)
                .gleam(path("M72 158h80"));
    }
}
