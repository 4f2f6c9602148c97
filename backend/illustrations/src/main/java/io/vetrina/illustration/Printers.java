// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Machines that put things on paper or take them off it. */
final class Printers {
    private Printers() {}

    static void printer(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.MIST);
        pen.ground(204, 326, 160);
        pen.body(poly(118, 60, 262, 60, 282, 150, 98, 150), Tone.WHITE);
        pen.line(path("M136 84h84M132 104h104"), Tone.MIST.shade(), Pen.DETAIL);
        pen.body(
                path("M84 140h232a30 30 0 0 1 30 30v116a28 28 0 0 1-28 28H82a28 28 0 0 1-28-28V170a30 30 0 0 1 30-30z"),
                shell);
        pen.gleam(path("M68 172a18 18 0 0 1 18-18h120"));
        pen.shade(path("M54 258h292v28a28 28 0 0 1-28 28H82a28 28 0 0 1-28-28z"));
        pen.part(rect(96, 222, 208, 34, 10), Tone.INK);
        pen.body(poly(112, 240, 288, 240, 306, 330, 94, 330), Tone.WHITE);
        if (subject.says("colour", "color", "inkjet", "photo")) {
            pen.inside(poly(118, 246, 282, 246, 298, 318, 102, 318), () -> {
                pen.flat(rect(100, 244, 200, 80, 0), Tone.CYAN.light());
                pen.flat(circle(252, 270, 14), Tone.YELLOW.base());
                pen.flat(path("M100 324l56-52 40 36 30-22 76 40z"), Tone.LEAF.base());
            });
        } else {
            pen.line(path("M136 266h110M132 284h136M128 302h90"), Tone.SILVER.base(), Pen.LINE);
        }
        pen.part(rect(228, 166, 86, 32, 7), Tone.INK)
                .flat(rect(236, 173, 34, 18, 3), subject.flourish().light());
        pen.flat(circle(290, 182, 5), "#fff").flat(circle(303, 182, 5), Tone.LEAF.light());
    }

    static void mfp(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.MIST);
        pen.ground(204, 344, 150);
        pen.box(70, 176, 240, 160, 34, shell);
        pen.box(62, 112, 256, 48, 34, Tone.GRAPHITE);
        pen.part(rect(62, 132, 256, 28, 8), shell);
        pen.part(rect(96, 178, 130, 34, 8), Tone.INK)
                .flat(rect(106, 185, 60, 20, 3), subject.flourish().light());
        pen.flat(circle(184, 195, 6), Tone.LEAF.light()).flat(circle(206, 195, 6), Tone.RED.light());
        pen.part(rect(90, 226, 200, 20, 6), Tone.INK);
        pen.body(poly(106, 236, 274, 236, 284, 262, 96, 262), Tone.WHITE);
        pen.part(rect(86, 280, 208, 42, 6), shell).detail(path("M168 301h44"), shell);
        pen.body(poly(112, 100, 254, 100, 268, 44, 126, 44), Tone.WHITE);
        pen.line(path("M146 62h96M142 78h96"), Tone.SILVER.base(), Pen.DETAIL);
    }

    static void plotter(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(200, 346, 140);
        pen.line(path("M104 200v136M296 200v136"), Tone.STEEL.base(), 16);
        pen.line(path("M72 342h64M264 342h64"), Tone.STEEL.shade(), 14);
        pen.body(path("M104 176h192v132c0 22-40 26-60 14s-44-10-72 2-60 8-60-16z"), Tone.WHITE);
        pen.inside(rect(118, 190, 164, 104, 3), () -> {
            pen.smooth(rect(118, 190, 164, 104, 3), subject.flourish());
            pen.flat(circle(236, 218, 16), "#fff2cf");
            pen.flat(
                    path("M118 296v-40l46-34 40 30 28-18 52 38v24z"),
                    subject.flourish().deep());
        });
        pen.body(rect(40, 112, 320, 76, 18), shell);
        pen.shade(path("M40 160h320v10a18 18 0 0 1-18 18H58a18 18 0 0 1-18-18z"));
        pen.gleam(path("M58 128h120"));
        pen.roll(rect(64, 84, 230, 40, 12), Tone.WHITE);
        pen.part(rect(300, 96, 44, 48, 6), Tone.INK)
                .flat(rect(307, 103, 30, 18, 3), subject.flourish().light());
    }

    static void labelPrinter(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(204, 328, 120);
        pen.body(path("M150 78h88v86h-88z"), Tone.WHITE);
        for (int i = 0; i < 9; i++) {
            pen.line(path("M", 164 + i * 7.5, 100, "v34"), Tone.INK.base(), i % 3 == 0 ? 4.5 : 2.2);
        }
        pen.body(
                path(
                        "M110 146h170a30 30 0 0 1 30 30v112a34 34 0 0 1-34 34H114a34 34 0 0 1-34-34V176a30 30 0 0 1 30-30z"),
                shell);
        pen.gleam(path("M98 182a20 20 0 0 1 20-20h60"));
        pen.part(rect(132, 158, 124, 16, 8), Tone.INK);
        pen.part(rect(112, 204, 104, 50, 8), Tone.BOARD)
                .line(path("M126 222h60M126 238h40"), Tone.BOARD.light(), Pen.LINE);
        for (int i = 0; i < 6; i++) {
            pen.flat(circle(236 + i % 3 * 22, 218 + i / 3 * 24, 7), shell.line());
        }
        pen.flat(rect(112, 276, 168, 16, 8), shell.deep());
    }

    static void scanner(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.MIST);
        if (subject.says("barcode", "bar")) {
            gun(pen, subject.tone(Tone.GRAPHITE));
            return;
        }
        pen.ground(200, 316, 165);
        pen.body(poly(76, 204, 324, 204, 300, 82, 100, 82), shell);
        pen.part(poly(98, 190, 302, 190, 284, 98, 116, 98), Tone.WHITE);
        pen.box(46, 244, 284, 62, 40, shell);
        pen.body(poly(66, 240, 96, 218, 348, 218, 322, 240), Tone.GLASS);
        pen.line(path("M92 236l22-16"), "#59d3e8", 8).shine(poly(150, 238, 176, 220, 240, 220, 214, 238));
        pen.flat(circle(80, 276, 8), subject.flourish().base()).detail(path("M104 276h60"), shell);
    }

    private static void gun(Pen pen, Tone shell) {
        pen.ground(200, 344, 80);
        pen.flat(poly(96, 126, 26, 76, 26, 196, 96, 160), "#e2554f33");
        pen.body(
                path(
                        "M110 92h140c40 0 62 22 58 56-4 28-30 36-62 36l-36 142a20 20 0 0 1-38-4l12-130h-74c-22 0-26-18-26-48 0-40 8-52 26-52z"),
                shell);
        pen.part(path("M84 116h26v54H84z"), Tone.RED).gleam(path("M128 108h110c24 0 40 8 42 26"));
        pen.part(path("M186 202l30 2-6 26-26-2z"), Tone.STEEL);
    }

    static void paperTray(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.MIST);
        pen.ground(206, 300, 160);
        pen.body(poly(62, 210, 122, 138, 344, 138, 310, 210), Tone.INK);
        pen.body(poly(88, 204, 138, 148, 318, 148, 288, 204), Tone.WHITE)
                .line(path("M150 166h130M138 182h120"), Tone.SILVER.base(), Pen.DETAIL);
        pen.body(poly(310, 210, 348, 138, 348, 208, 310, 290), Tone.SILVER);
        pen.body(rect(48, 206, 264, 84, 8), shell).shade(rect(48, 262, 264, 28, 8));
        pen.part(rect(140, 236, 80, 24, 8), Tone.INK).gleam(path("M62 222h110"));
    }

    static void cabinet(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.SILVER);
        pen.ground(206, 350, 130);
        pen.line(path("M100 330v12M280 330v12"), Tone.INK.base(), 16);
        pen.box(78, 124, 218, 208, 52, shell);
        pen.part(rect(94, 144, 186, 50, 6), shell).part(rect(94, 206, 186, 110, 6), shell);
        pen.line(path("M166 169h42M266 246v30"), shell.line(), 7).gleam(path("M106 156h50"));
    }
}
