// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** What hands work with. */
final class Inputs {
    private Inputs() {}

    static void keyboard(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        boolean pad = subject.says("keypad", "numeric");
        double width = pad ? 156 : 336;
        double left = 200 - width / 2;
        int columns = pad ? 4 : 11;
        pen.turned(-7, 200, 200, () -> {
            pen.cast(rect(left, 124, width, 158, 16));
            pen.body(rect(left, 124, width, 158, 16), shell).gleam(path("M", left + 18, 133, "h", width * .35));
            double step = (width - 24) / columns;
            for (int row = 0; row < 4; row++) {
                for (int i = 0; i < columns; i++) {
                    boolean space = row == 3 && !pad && i > 2 && i < 8;
                    if (!space) {
                        Tone cap = row == 0 && i == 0 ? subject.flourish() : shell;
                        pen.put(
                                rect(left + 14 + i * step, 144 + row * 32, step - 5, 26, 5),
                                "fill=\"" + cap.light() + "\" stroke=\"" + cap.line() + "\" stroke-width=\"2\"");
                    }
                }
            }
            if (!pad) {
                pen.put(
                        rect(left + 14 + 3 * step, 240, 5 * step - 5, 26, 5),
                        "fill=\"" + shell.light() + "\" stroke=\"" + shell.line() + "\" stroke-width=\"2\"");
            }
        });
    }

    static void mouse(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        if (subject.says("trackball")) {
            pen.ground(200, 326, 130);
            pen.body(path("M70 308c-14-120 60-190 150-190s130 80 118 190c-2 14-262 14-268 0z"), shell)
                    .ball(circle(196, 186, 62), subject.flourish())
                    .shine(circle(176, 164, 13));
            return;
        }
        if (!subject.says("wireless", "rf", "bluetooth")) {
            Shape lead = path("M200 70C200 20 270 10 280 60s60 40 70 0");
            pen.castLine(lead, 9).cord(lead, 9, shell);
        }
        Shape back =
                path("M200 64c66 0 100 46 100 120v46c0 76-42 122-100 122s-100-46-100-122v-46c0-74 34-120 100-120z");
        pen.cast(back);
        pen.ball(back, shell);
        pen.line(path("M200 66v120M104 180c50 22 142 22 192 0"), shell.line(), Pen.DETAIL);
        pen.part(rect(186, 96, 28, 62, 14), subject.flourish())
                .line(
                        path("M192 116h16M192 128h16M192 140h16"),
                        subject.flourish().deep(),
                        2.6);
        pen.gleam(path("M124 150c4-30 18-48 38-58"));
    }

    static void mousePad(Pen pen, Subject subject) {
        Tone cloth = subject.accent();
        if (subject.says("rest", "wrist", "wristrest")) {
            pen.ground(200, 262, 165);
            pen.body(path("M52 166c60 20 236 20 296 0 20-4 26 66 0 78-60 26-236 26-296 0-26-12-20-82 0-78z"), cloth)
                    .gleam(path("M70 184c60 16 120 16 160 14"));
            return;
        }
        pen.turned(-6, 200, 200, () -> {
            pen.cast(rect(58, 84, 284, 236, 24));
            pen.body(rect(58, 84, 284, 236, 24), Tone.INK)
                    .printed(rect(66, 90, 268, 220, 20), cloth, subject.print(), Tone.WHITE);
            pen.gleam(path("M84 122a18 18 0 0 1 18-18h60"));
        });
        pen.scaled(.45, 250, 240, () -> mouse(pen, subject));
    }

    static void remote(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.turned(14, 200, 200, () -> {
            pen.cast(rect(142, 40, 116, 320, 40));
            pen.body(rect(142, 40, 116, 320, 40), shell).gleam(path("M156 90a32 32 0 0 1 26-34"));
            pen.part(circle(200, 84, 14), Tone.RED)
                    .part(circle(200, 158, 40), Tone.STEEL)
                    .part(circle(200, 158, 15), shell);
            for (int i = 0; i < 12; i++) {
                pen.part(rect(160 + i % 3 * 30, 220 + i / 3 * 28, 20, 16, 6), i == 0 ? subject.flourish() : Tone.MIST);
            }
        });
    }

    static void gamePad(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        if (subject.says("wheel", "steering")) {
            pen.cast(circle(200, 196, 140));
            pen.line(circle(200, 196, 122), shell.line(), 41).line(circle(200, 196, 122), shell.base(), 32);
            pen.body(path("M86 180h228l-40 56h-44l-18 74h-24l-18-74h-44z"), Tone.GRAPHITE)
                    .part(circle(200, 206, 26), subject.flourish());
            return;
        }
        Shape pad = path(
                "M118 124h164c60 0 92 130 74 172-14 32-50 20-78-34-6-10-14-14-26-14H148c-12 0-20 4-26 14-28 54-64 66-78 34-18-42 14-172 74-172z");
        pen.cast(pad);
        pen.body(pad, shell).gleam(path("M84 164c8-16 18-24 34-26h60"));
        pen.flat(path("M112 168h20v20h20v20h-20v20h-20v-20H92v-20h20z"), Tone.STEEL.base());
        Tone[] keys = {Tone.YELLOW, Tone.RED, Tone.LEAF, Tone.BLUE};
        for (int i = 0; i < 4; i++) {
            pen.part(
                    circle(278 + (i == 1 ? 28 : i == 3 ? -28 : 0), 198 + (i == 0 ? -28 : i == 2 ? 28 : 0), 13),
                    keys[i]);
        }
        pen.part(rect(182, 184, 36, 14, 7), Tone.STEEL);
    }

    static void stylus(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.turned(42, 200, 200, () -> {
            pen.cast(rect(180, 40, 40, 280, 18));
            pen.round(rect(180, 40, 40, 258, 16), shell)
                    .round(path("M180 290h40l-14 50h-12z"), Tone.SILVER)
                    .flat(circle(200, 342, 6), Tone.INK.base());
            pen.round(rect(216, 56, 12, 96, 6), Tone.SILVER)
                    .line(path("M182 84h34"), subject.flourish().base(), 7);
        });
    }

    static void graphicTablet(Pen pen, Subject subject) {
        pen.cast(rect(46, 92, 308, 216, 18));
        pen.body(rect(46, 92, 308, 216, 18), subject.tone(Tone.INK)).part(rect(96, 112, 240, 176, 6), Tone.GRAPHITE);
        for (int i = 0; i < 4; i++) {
            pen.flat(rect(62, 128 + i * 38, 20, 26, 6), Tone.STEEL.base());
        }
        pen.line(
                path("M130 240c30-70 60 20 90-40s40-20 60-40"),
                subject.flourish().light(),
                6);
        pen.scaled(.6, 330, 130, () -> stylus(pen, subject));
    }
}
