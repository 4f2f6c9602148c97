// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

import java.util.List;

/** Small things on a desk. */
final class Stationery {
    private Stationery() {}

    private static final List<Tone> RAINBOW =
            List.of(Tone.RED, Tone.of(0xe98a3c), Tone.YELLOW, Tone.LEAF, Tone.BLUE, Tone.of(0x8563b0));

    static void pencils(Pen pen, Subject subject) {
        boolean tube = subject.says("tube", "tin", "box", "set");
        int count = Math.clamp(subject.pieces(), 4, 6);
        pen.ground(200, 350, 100);
        for (int i = 0; i < count; i++) {
            Tone lead = subject.tones().size() > 1
                    ? subject.tone(i % subject.tones().size(), Tone.RED)
                    : RAINBOW.get(i);
            double x = 200 + (i - (count - 1) / 2.0) * 30;
            double tip = 66 + i % 2 * 16;
            pen.turned((i - (count - 1) / 2.0) * 5, x, 350, () -> {
                pen.round(path("M", x - 14, 126, "L", x, tip, "L", x + 14, 126, "z"), Tone.CREAM)
                        .flat(path("M", x - 5, tip + 21, "L", x, tip, "l5 21z"), lead.base());
                pen.round(rect(x - 14, 124, 28, 200, 2), lead)
                        .line(path("M", x - 4, 130, "v180"), lead.light(), Pen.DETAIL);
            });
        }
        if (tube || count > 4) {
            pen.cloth(path("M106 214h188l-8 112c-2 24-170 24-172 0z"), subject).gleam(path("M124 234l6 80"));
        }
    }

    static void pen(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        int count = subject.shown(3);
        pen.stack(
                count,
                58,
                30,
                () -> pen.turned(40, 200, 200, () -> {
                    pen.cast(rect(182, 40, 40, 300, 18));
                    pen.round(rect(180, 130, 40, 160, 4), shell)
                            .round(path("M182 288h36l-12 50h-12z"), Tone.SILVER)
                            .round(path("M180 52a20 20 0 0 1 40 0v82h-40z"), shell);
                    pen.round(rect(216, 50, 11, 92, 5), Tone.SILVER)
                            .round(rect(180, 126, 40, 12, 2), Tone.SILVER)
                            .flat(circle(200, 340, 5), Tone.INK.base());
                }));
    }

    static void marker(Pen pen, Subject subject) {
        int count = Math.clamp(subject.pieces(), 2, 4);
        for (int i = 0; i < count; i++) {
            Tone felt = subject.tones().size() > i ? subject.tone(i, Tone.YELLOW) : RAINBOW.get((i * 2 + 2) % 6);
            double x = 200 + (i - (count - 1) / 2.0) * 66;
            pen.ground(x, 344, 40);
            pen.round(path("M", x - 8, 66, "h16l4 40h-24z"), felt)
                    .round(rect(x - 24, 104, 48, 42, 8), Tone.MIST)
                    .round(rect(x - 28, 142, 56, 196, 10), felt);
            pen.part(rect(x - 16, 186, 32, 90, 6), Tone.WHITE).line(path("M", x, 200, "v60"), felt.base(), 7);
        }
    }

    static void eraser(Pen pen, Subject subject) {
        if (subject.says("ruler", "measure", "measuring")) {
            pen.turned(-28, 200, 200, () -> {
                pen.cast(rect(30, 166, 340, 72, 8));
                pen.printed(rect(30, 166, 340, 72, 8), subject.pastel(), subject.print(), subject.printColour());
                for (int i = 0; i < 21; i++) {
                    pen.line(
                            path("M", 50 + i * 15, 168, "v", i % 5 == 0 ? 30 : 18),
                            subject.pastel().deep(),
                            2.6);
                }
            });
            return;
        }
        if (subject.says("stamp", "ink")) {
            pen.ground(200, 330, 110);
            pen.body(rect(112, 282, 176, 40, 5), subject.flourish())
                    .round(
                            path("M170 150c0-70 60-70 60 0 0 50-6 60 20 90h30v44H120v-44h30c26-30 20-40 20-90z"),
                            subject.tone(Tone.WOOD))
                    .gleam(path("M180 130c2-16 8-22 14-24"));
            return;
        }
        int count = Math.clamp(subject.pieces(), 1, 3);
        pen.turned(
                -16,
                200,
                200,
                () -> pen.stack(count, 24, 82, () -> {
                    pen.cast(rect(96, 150, 220, 94, 20));
                    pen.body(rect(96, 150, 220, 94, 22), Tone.WHITE)
                            .cloth(path("M166 150h128a22 22 0 0 1 22 22v50a22 22 0 0 1-22 22H166z"), subject)
                            .gleam(path("M116 164h40"));
                }));
    }

    static void stapler(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.ground(200, 312, 160);
        if (subject.says("punch", "hole")) {
            pen.body(rect(60, 262, 280, 40, 10), Tone.GRAPHITE)
                    .body(path("M84 262l20-90a20 20 0 0 1 20-16h152a20 20 0 0 1 20 16l20 90z"), shell)
                    .gleam(path("M116 178a8 8 0 0 1 8-8h90"));
            pen.round(rect(112, 240, 30, 30, 4), Tone.SILVER).round(rect(258, 240, 30, 30, 4), Tone.SILVER);
            return;
        }
        pen.body(path("M44 286h300a16 16 0 0 1 16 16v4H44z"), Tone.GRAPHITE).body(path("M280 290V226h50v64z"), shell);
        pen.turned(-9, 330, 240, () -> {
            pen.body(rect(52, 218, 290, 26, 6), Tone.SILVER)
                    .body(path("M50 220c0-34 40-52 90-56l190-6c26 0 34 30 20 62z"), shell)
                    .gleam(path("M86 196c14-10 30-14 50-16h90"));
        });
    }

    static void shredder(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(206, 352, 120);
        pen.body(rect(140, 46, 116, 84, 3), Tone.WHITE)
                .line(path("M158 68h80M158 88h60"), Tone.SILVER.base(), Pen.LINE);
        pen.box(104, 174, 184, 170, 36, Tone.MIST).part(rect(124, 212, 144, 108, 8), Tone.GLASS);
        for (int i = 0; i < 8; i++) {
            pen.line(
                    path("M", 136 + i * 17, 316, "q", i % 2 == 0 ? 10 : -10, -20, 2, -44 - i * 5 % 17),
                    Tone.WHITE.base(),
                    5);
        }
        pen.box(92, 122, 208, 58, 40, shell)
                .part(rect(262, 138, 22, 26, 5), subject.flourish())
                .flat(poly(128, 118, 144, 108, 276, 108, 262, 118), Tone.INK.deep());
    }

    static void scissors(Pen pen, Subject subject) {
        Tone grip = subject.accent();
        if (subject.says("tool", "screwdriver", "kit", "set", "multi")) {
            pen.turned(
                    -40,
                    200,
                    200,
                    () -> pen.cast(rect(60, 130, 280, 50, 20))
                            .round(rect(190, 146, 160, 18, 4), Tone.SILVER)
                            .roll(rect(50, 126, 150, 58, 24), grip));
            pen.turned(40, 200, 200, () -> {
                pen.cast(rect(60, 190, 260, 40, 10));
                pen.body(
                        path(
                                "M70 214a14 14 0 0 1 14-14h190c10-26 54-30 66-10l-34 10v28l34 10c-12 20-56 16-66-10H84a14 14 0 0 1-14-14z"),
                        Tone.STEEL);
            });
            return;
        }
        pen.cast(path("M150 60l60 150-40 20z"));
        pen.turned(
                -22,
                200,
                190,
                () -> pen.body(path("M192 48c14 10 20 60 20 150h-26z"), Tone.SILVER)
                        .line(oval(190, 286, 40, 52), grip.line(), 27)
                        .line(oval(190, 286, 40, 52), grip.base(), 19)
                        .body(path("M188 196h22l2 46h-20z"), grip));
        pen.turned(
                22,
                200,
                190,
                () -> pen.body(path("M208 48c-14 10-20 60-20 150h26z"), Tone.SILVER)
                        .line(oval(210, 286, 40, 52), grip.line(), 27)
                        .line(oval(210, 286, 40, 52), grip.base(), 19)
                        .body(path("M212 196h-22l-2 46h20z"), grip));
        pen.part(circle(200, 194, 11), Tone.STEEL);
    }

    static void tapeDispenser(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.ground(200, 316, 160);
        pen.body(path("M58 306c-20-40 0-80 40-84 10-90 160-100 190 0l62 18c10 20 14 44 8 66z"), shell)
                .gleam(path("M76 262c6-14 16-20 30-22"));
        pen.body(circle(190, 190, 88), Tone.GLASS)
                .part(circle(190, 190, 48), Tone.WHITE)
                .flat(circle(190, 190, 16), shell.deep());
        pen.line(path("M190 102h96l62 138"), Tone.GLASS.line(), 5)
                .line(path("M338 232l10 12 8-8 6 14"), Tone.STEEL.base(), 6);
    }

    static void stickyNotes(Pen pen, Subject subject) {
        for (int i = 2; i >= 0; i--) {
            Tone paper = i == 0 ? subject.tone(Tone.YELLOW) : subject.tone(i, subject.pastel(i));
            pen.turned(-8 + i * 9, 200, 220, () -> {
                pen.cast(rect(84, 84, 232, 232, 3));
                pen.body(path("M84 84h232v180c-10 34-30 48-60 52H84z"), paper)
                        .body(path("M256 316c8-20 6-34 2-50 20 6 40 4 58-2-10 34-30 48-60 52z"), paper);
            });
        }
        pen.turned(
                -8,
                200,
                220,
                () -> pen.line(
                        path("M118 138h130M118 174h150M118 210h84"),
                        subject.tone(Tone.YELLOW).line(),
                        6));
    }

    static void paperClips(Pen pen, Subject subject) {
        double[] at = {0, 0, -22, 84, 18, 30, -60, 40, -34};
        for (int i = 0; i < 3; i++) {
            Tone wire = subject.tones().isEmpty()
                    ? List.of(Tone.SILVER, subject.flourish(), subject.pastel(1))
                            .get(i)
                    : subject.tone(i, Tone.SILVER);
            double x = at[i * 3];
            double y = at[i * 3 + 1];
            Shape clip = path("M176 130v140a24 24 0 0 0 48 0V112a38 38 0 0 0-76 0v166a52 52 0 0 0 104 0V130");
            pen.turned(
                    at[i * 3 + 2] + i * 40,
                    200,
                    200,
                    () -> pen.at(x - 30, y - 20, () -> pen.castLine(clip, 10).cord(clip, 10, wire)));
        }
    }

    static void letterTray(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(206, 334, 150);
        if (subject.says("pot", "holder", "tidy", "pen", "organiser", "pencil")) {
            pen.turned(-8, 200, 300, () -> pen.round(rect(140, 70, 24, 180, 6), Tone.RED));
            pen.turned(
                    6,
                    200,
                    300,
                    () -> pen.round(rect(190, 56, 24, 180, 6), Tone.YELLOW)
                            .round(path("M236 110l12-40 12 40v120h-24z"), Tone.BLUE));
            pen.cloth(path("M108 176h184v136c0 30-184 30-184 0z"), subject).gleam(path("M126 200v106"));
            return;
        }
        for (int i = 0; i < 3; i++) {
            double y = 262 - i * 74;
            pen.body(poly(60, y + 12, 118, y - 34, 346, y - 34, 300, y + 12), Tone.WHITE);
            pen.body(path("M", 52, y, "h24v26h204v-26h26v56a8 8 0 0 1-8 8H60a8 8 0 0 1-8-8z"), shell)
                    .body(poly(306, y, 350, y - 36, 350, y + 20, 306, y + 60), shell);
        }
        pen.gleam(path("M62 122v34"));
    }

    static void calculator(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.turned(-6, 200, 200, () -> {
            pen.cast(rect(96, 46, 208, 308, 20));
            pen.body(rect(96, 46, 208, 308, 20), shell).gleam(path("M112 76a14 14 0 0 1 14-14h60"));
            pen.part(rect(114, 70, 172, 60, 8), Tone.of(0xb5c9b4));
            Lettering.write(pen, "1234", 216, 102, 30, Tone.INK.base());
            for (int i = 0; i < 20; i++) {
                Tone key = i % 4 == 3 ? subject.flourish() : i < 4 ? Tone.STEEL : Tone.MIST;
                pen.part(rect(116 + i % 4 * 44, 150 + Math.floorDiv(i, 4) * 38, 36, 28, 6), key);
            }
        });
    }
}
