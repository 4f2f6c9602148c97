// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Cameras, and what belongs to them. */
final class Cameras {
    private Cameras() {}

    static void camera(Pen pen, Subject subject) {
        Tone shell = subject.tone(subject.pick(Tone.INK, Tone.SILVER, Tone.INK));
        pen.ground(200, 312, 160);
        pen.body(path("M134 128l18-30a12 12 0 0 1 10-6h76a12 12 0 0 1 10 6l18 30z"), shell)
                .part(rect(76, 116, 44, 16, 6), Tone.SILVER);
        pen.body(rect(44, 126, 312, 178, 26), shell).gleam(path("M62 160a18 18 0 0 1 18-18h60"));
        pen.shade(path("M44 262h312v16a26 26 0 0 1-26 26H70a26 26 0 0 1-26-26z"));
        eye(pen, 200, 214, 74);
        pen.flat(rect(296, 150, 36, 20, 5), "#fff").flat(circle(82, 168, 7), Tone.RED.base());
    }

    private static void eye(Pen pen, double x, double y, double radius) {
        pen.part(circle(x, y, radius), Tone.STEEL).part(circle(x, y, radius * .82), Tone.INK);
        pen.ball(circle(x, y, radius * .58), Tone.of(0x34507a)).flat(circle(x, y, radius * .26), "#131a28");
        pen.shine(circle(x - radius * .24, y - radius * .24, radius * .14));
    }

    static void lens(Pen pen, Subject subject) {
        Tone barrel = subject.tone(Tone.INK);
        pen.ground(206, 318, 150);
        boolean longer = subject.says("telephoto", "300mm", "400mm", "500mm", "600mm", "70", "100", "200mm");
        double right = longer ? 356 : 320;
        pen.roll(rect(116, 112, right - 116, 196, 12), barrel).roll(rect(176, 102, 66, 216, 6), Tone.GRAPHITE);
        for (int x = 184; x < 240; x += 9) {
            pen.line(path("M", x, 112, "v196"), Tone.INK.base(), 3);
        }
        pen.line(path("M262 114v192"), subject.tone(Tone.RED).equals(barrel) ? Tone.RED.base() : Tone.BRASS.base(), 6)
                .roll(rect(right - 16, 130, 22, 160, 4), Tone.SILVER);
        pen.body(oval(116, 210, 52, 106), barrel)
                .part(oval(114, 210, 42, 88), Tone.GRAPHITE)
                .ball(oval(112, 210, 33, 70), Tone.of(0x3c5486))
                .shine(oval(102, 180, 9, 20));
    }

    static void filter(Pen pen, Subject subject) {
        Tone glass = subject.says("uv", "protector", "pl", "polarizing") ? Tone.GLASS : subject.flourish();
        pen.cast(circle(200, 200, 132));
        pen.glass(circle(200, 200, 118), glass);
        pen.line(circle(200, 200, 128), Tone.INK.line(), 29)
                .line(circle(200, 200, 128), Tone.INK.base(), 21)
                .line(circle(200, 200, 134), Tone.GRAPHITE.light(), 3);
        pen.gleam(path("M130 214a72 72 0 0 1 52-84M150 240a60 60 0 0 1-8-16"));
    }

    static void flash(Pen pen, Subject subject) {
        pen.glow(circle(168, 110, 104), "#ffe28a");
        pen.ground(206, 352, 84);
        pen.box(152, 176, 100, 150, 26, Tone.INK);
        pen.part(rect(166, 210, 70, 44, 5), Tone.of(0x9fb8a4))
                .part(circle(182, 288, 10), Tone.STEEL)
                .part(circle(220, 288, 10), Tone.STEEL);
        pen.box(118, 74, 146, 84, 40, Tone.INK)
                .part(rect(130, 86, 122, 60, 5), Tone.of(0xfff3cf))
                .line(path("M142 100h98M142 116h98M142 132h98"), "#e6d5a0", Pen.DETAIL);
        pen.part(rect(176, 326, 52, 16, 3), Tone.SILVER);
    }

    static void tripod(Pen pen, Subject subject) {
        pen.ground(200, 352, 130);
        for (String leg : new String[] {"M196 190L92 348", "M204 190L308 348", "M200 190V350"}) {
            pen.line(path(leg), Tone.INK.line(), 17).line(path(leg), Tone.INK.base(), 11);
        }
        pen.round(rect(184, 96, 32, 116, 8), subject.tone(Tone.GRAPHITE)).part(circle(200, 192, 24), Tone.GRAPHITE);
        pen.line(path("M214 120l90 34"), Tone.STEEL.base(), 10).line(path("M284 146l26 10"), Tone.INK.base(), 17);
        pen.body(rect(140, 66, 120, 34, 8), Tone.INK).part(rect(160, 54, 80, 16, 4), subject.flourish());
    }

    static void camcorder(Pen pen, Subject subject) {
        Tone shell = subject.tone(subject.pick(Tone.SILVER, Tone.INK));
        if (subject.says("security", "surveillance", "ip", "network", "dome", "baby", "kit")) {
            surveillance(pen, subject);
            return;
        }
        pen.ground(200, 306, 150);
        pen.body(poly(266, 150, 366, 118, 366, 262, 266, 240), Tone.INK);
        Computers.wallpaper(pen, subject, 282, 146, 70, 92);
        pen.body(path("M96 118h150a34 34 0 0 1 34 34v102a42 42 0 0 1-42 42H96z"), shell)
                .gleam(path("M116 134h100"));
        pen.roll(rect(44, 130, 62, 132, 10), Tone.INK).ball(oval(44, 196, 22, 56), Tone.of(0x34507a));
        pen.part(rect(132, 96, 84, 24, 8), Tone.INK).flat(circle(246, 160, 8), Tone.RED.base());
    }

    private static void surveillance(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.WHITE);
        pen.ground(200, 342, 100);
        pen.round(path("M132 338c0-18 30-26 68-26s68 8 68 26z"), shell).round(rect(186, 262, 28, 62, 8), shell);
        pen.ball(circle(200, 166, 110), shell);
        pen.part(circle(200, 166, 74), Tone.INK);
        eye(pen, 200, 166, 56);
        pen.flat(circle(200, 264, 5), Tone.LEAF.base());
    }

    static void webcam(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(200, 342, 110);
        pen.body(path("M134 332l24-66h84l24 66a8 8 0 0 1-8 10H142a8 8 0 0 1-8-10z"), Tone.GRAPHITE);
        pen.body(rect(66, 104, 268, 158, 60), shell).gleam(path("M84 164a46 46 0 0 1 46-44h50"));
        eye(pen, 200, 182, 60);
        pen.flat(circle(300, 182, 6), Tone.LEAF.light()).flat(circle(100, 182, 5), shell.line());
    }

    static void binoculars(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(200, 334, 150);
        pen.body(rect(168, 128, 64, 88, 10), Tone.GRAPHITE).part(circle(200, 142, 16), Tone.STEEL);
        for (int x = 112; x <= 288; x += 176) {
            pen.round(path("M", x - 32, 86, "h64l26 90v104h-116V176z"), shell)
                    .round(rect(x - 34, 64, 68, 30, 8), Tone.GRAPHITE);
            pen.ball(oval(x, 282, 58, 44), Tone.of(0x3c5486))
                    .line(oval(x, 282, 58, 44), shell.line(), 8)
                    .shine(oval(x - 22, 268, 12, 9));
        }
    }
}
