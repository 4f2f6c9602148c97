// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** To listen and to talk. */
final class Sound {
    private Sound() {}

    static void headphones(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        if (subject.says("ear", "earphone", "earbud", "earclip")) {
            buds(pen, shell);
            return;
        }
        over(pen, shell, subject.flourish());
    }

    private static void over(Pen pen, Tone shell, Tone pad) {
        pen.ground(200, 344, 130);
        pen.line(path("M92 230v-30a108 108 0 0 1 216 0v30"), shell.line(), 31)
                .line(path("M92 230v-30a108 108 0 0 1 216 0v30"), shell.base(), 22);
        pen.line(path("M112 170a92 92 0 0 1 60-58"), shell.light(), 6);
        pen.round(rect(104, 212, 46, 118, 22), pad).round(rect(250, 212, 46, 118, 22), pad);
        pen.round(rect(64, 206, 54, 130, 26), shell).round(rect(282, 206, 54, 130, 26), shell);
    }

    private static void buds(Pen pen, Tone shell) {
        Shape left = path("M120 150C120 260 190 230 200 290");
        Shape right = path("M280 150C280 260 210 230 200 290V352");
        pen.castLine(left, 8)
                .castLine(right, 8)
                .cord(left, 8, shell)
                .cord(right, 8, shell)
                .part(rect(190, 272, 20, 34, 8), shell);
        for (int x = 120; x <= 280; x += 160) {
            pen.body(rect(x - 12, 116, 24, 66, 12), shell)
                    .ball(circle(x, 104, 42), shell)
                    .part(circle(x, 104, 22), Tone.STEEL)
                    .shine(circle(x - 14, 90, 8));
        }
    }

    static void headset(Pen pen, Subject subject) {
        over(pen, subject.tone(Tone.INK), subject.flourish());
        pen.line(path("M84 318C92 364 150 366 184 350"), Tone.GRAPHITE.base(), 8)
                .round(rect(176, 334, 50, 26, 13), Tone.INK);
    }

    static void speaker(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        int count = subject.says("bar", "soundbar", "docking", "portable", "conference") ? 1 : 2;
        pen.ground(206, 348, count == 1 ? 100 : 150);
        for (int i = 0; i < count; i++) {
            double x = count == 1 ? 116 : 40 + i * 166.0;
            double width = count == 1 ? 146 : 122;
            double middle = x + width / 2;
            pen.box(x, 104, width, 234, 34, shell);
            pen.part(circle(middle, 164, 32), Tone.GRAPHITE).ball(circle(middle, 164, 16), Tone.STEEL);
            pen.part(circle(middle, 262, 52), Tone.GRAPHITE)
                    .part(circle(middle, 262, 40), subject.flourish())
                    .ball(circle(middle, 262, 17), Tone.INK);
        }
    }

    static void hifi(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.SILVER);
        pen.ground(200, 320, 170);
        for (int x = 30; x <= 280; x += 250) {
            pen.body(rect(x, 130, 90, 180, 8), Tone.INK)
                    .part(circle(x + 45, 180, 24), Tone.GRAPHITE)
                    .part(circle(x + 45, 254, 35), Tone.GRAPHITE)
                    .ball(circle(x + 45, 254, 14), Tone.STEEL);
        }
        pen.body(rect(128, 150, 144, 160, 8), shell).part(rect(144, 168, 112, 38, 5), Tone.INK);
        Lettering.write(pen, "12-30", 200, 187, 18, subject.flourish().light());
        pen.part(circle(200, 256, 30), Tone.STEEL)
                .line(path("M200 232v14"), Tone.WHITE.base(), Pen.LINE)
                .gleam(path("M138 160h60"));
    }

    static void discPlayer(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(206, 288, 165);
        pen.box(38, 192, 282, 84, 48, shell);
        pen.part(rect(54, 210, 128, 20, 4), shell).part(rect(200, 208, 78, 30, 4), Tone.of(0x15302f));
        Lettering.write(pen, "0-42", 239, 223, 15, subject.flourish().light());
        pen.part(circle(298, 223, 11), Tone.STEEL)
                .line(path("M60 254h150"), shell.line(), Pen.DETAIL)
                .gleam(path("M50 200h100"));
    }

    static void radio(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.ground(200, 332, 150);
        pen.line(path("M300 150L346 58"), Tone.STEEL.base(), 6).flat(circle(346, 58, 7), Tone.SILVER.base());
        pen.line(path("M110 150v-32h150v32"), Tone.SILVER.base(), 13);
        pen.body(rect(54, 146, 292, 176, 26), shell).gleam(path("M74 182a18 18 0 0 1 18-18h80"));
        pen.part(circle(138, 242, 58), Tone.CREAM);
        for (int y = 206; y <= 278; y += 12) {
            double half = Math.sqrt(52 * 52 - (y - 242) * (y - 242)) - 4;
            pen.line(path("M", 138 - half, y, "h", half * 2), Tone.STEEL.base(), Pen.DETAIL);
        }
        pen.part(rect(216, 180, 104, 48, 6), Tone.CREAM)
                .line(path("M228 212h80M240 212v-12m20 12v-16m20 16v-12"), Tone.STEEL.base(), Pen.DETAIL)
                .line(path("M272 186v36"), Tone.RED.base(), Pen.LINE);
        pen.part(circle(240, 276, 22), Tone.SILVER)
                .part(circle(298, 276, 22), Tone.SILVER)
                .line(path("M240 260v10M298 260v10"), Tone.INK.base(), Pen.LINE);
    }

    static void microphone(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(200, 350, 90);
        pen.line(path("M120 190v20a80 80 0 0 0 160 0v-20M200 292v40"), Tone.STEEL.base(), 12);
        pen.round(path("M136 346c0-14 30-18 64-18s64 4 64 18z"), shell);
        pen.round(rect(148, 52, 104, 210, 52), shell);
        pen.inside(rect(148, 52, 104, 116, 52), () -> {
            pen.smooth(rect(140, 50, 120, 120, 0), Tone.SILVER);
            pen.line(
                    path(
                            "M140 76h120M140 96h120M140 116h120M140 136h120M160 40v130M180 40v130M200 40v130M220 40v130M240 40v130"),
                    Tone.STEEL.base(),
                    2.6);
        });
        pen.line(rect(148, 52, 104, 210, 52), shell.line(), Pen.LINE)
                .line(path("M150 168h100"), subject.flourish().base(), 9);
    }

    static void phone(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        if (subject.says("dect", "cordless", "handset")) {
            cordless(pen, subject, shell);
            return;
        }
        pen.ground(204, 334, 150);
        pen.body(path("M150 132h162a26 26 0 0 1 25 20l22 150a20 20 0 0 1-20 24H122z"), shell);
        pen.part(rect(196, 156, 112, 56, 6), Tone.of(0x9fb8a4))
                .line(path("M210 176h64M210 192h40"), Tone.INK.base(), Pen.DETAIL);
        for (int i = 0; i < 12; i++) {
            pen.part(
                    rect(198 + i % 3 * 40 + Math.floorDiv(i, 3) * 2.5, 228 + Math.floorDiv(i, 3) * 23, 28, 15, 4),
                    Tone.MIST);
        }
        Shape cord = path("M86 300c-40 30 0 60 20 40s30-10 40-10");
        pen.cord(cord, 8, shell);
        pen.turned(
                -7,
                110,
                210,
                () -> pen.round(
                        path(
                                "M84 92h56a20 20 0 0 1 20 24c-4 20-14 22-14 44v92c0 22 10 24 14 44a20 20 0 0 1-20 24H84c-18 0-26-20-26-114S66 92 84 92z"),
                        shell));
    }

    private static void cordless(Pen pen, Subject subject, Tone shell) {
        pen.ground(200, 350, 100);
        pen.body(path("M126 292h148l18 40a10 10 0 0 1-9 14H117a10 10 0 0 1-9-14z"), Tone.GRAPHITE);
        pen.round(rect(148, 46, 104, 268, 34), shell).line(path("M182 68h36"), shell.line(), Pen.LINE);
        pen.part(rect(164, 86, 72, 62, 6), subject.flourish()).line(path("M176 108h40M176 124h24"), "#fff", Pen.DETAIL);
        for (int i = 0; i < 12; i++) {
            pen.part(rect(166 + i % 3 * 25, 168 + i / 3 * 26, 18, 16, 5), Tone.MIST);
        }
    }
}
