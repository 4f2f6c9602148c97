// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Furniture. */
final class Furniture {
    private Furniture() {}

    static void desk(Pen pen, Subject subject) {
        Tone top = subject.tone(Tone.WOOD);
        Tone legs = subject.tone(1, Tone.GRAPHITE);
        pen.ground(206, 338, 160);
        pen.bar(path("M64 196v138M312 196v138M344 176v124"), 11, legs);
        pen.box(196, 190, 106, 126, 30, Tone.MIST);
        for (int y = 200; y < 300; y += 38) {
            pen.part(rect(204, y, 90, 32, 4), Tone.MIST)
                    .line(path("M", 238, y + 16, "h22"), Tone.STEEL.base(), Pen.LINE);
        }
        pen.box(40, 170, 288, 20, 48, top).line(path("M100 156h120M150 148h130"), top.line(), 1.8);
    }

    static void officeChair(Pen pen, Subject subject) {
        Tone cloth = subject.tone(Tone.GRAPHITE);
        pen.ground(200, 350, 120);
        pen.bar(path("M200 300L112 334M200 300L288 334M200 300v40"), 10, Tone.STEEL);
        for (int x = 112; x <= 288; x += 88) {
            pen.part(circle(x, 342, 12), Tone.INK);
        }
        pen.round(rect(190, 236, 20, 68, 4), Tone.STEEL);
        pen.bar(path("M104 232V176h26M296 232V176h-26"), 10, Tone.INK);
        pen.body(path("M142 56c20-12 96-12 116 0 14 40 18 100 8 142-20 12-112 12-132 0-10-42-6-102 8-142z"), cloth)
                .gleam(path("M150 76c-6 24-8 60-4 90"));
        pen.body(path("M112 214c30-14 146-14 176 0 12 10 12 34-4 38-40 8-128 8-168 0-16-4-16-28-4-38z"), cloth)
                .detail(path("M132 120c40 10 96 10 136 0"), cloth);
    }

    static void shelf(Pen pen, Subject subject) {
        Tone wood = subject.tone(Tone.WOOD);
        Tone[] backs = {subject.flourish(), Tone.CREAM, Tone.RED, Tone.BLUE, Tone.YELLOW, Tone.LEAF};
        pen.ground(206, 352, 126);
        pen.box(92, 74, 206, 272, 34, wood);
        for (int row = 0; row < 3; row++) {
            double y = 88 + row * 86;
            pen.flat(rect(106, y, 178, 74, 2), wood.deep());
            for (int i = 0; i < 5 - row; i++) {
                Tone back = backs[(i + row * 2) % backs.length];
                pen.part(rect(112 + i * 19, y + 16 + (i * 7 + row * 5) % 14, 17, 58 - (i * 7 + row * 5) % 14, 2), back);
            }
            pen.part(
                    row == 1 ? path("M232 214h36l-6 34h-24z") : rect(228, y + 38, 40, 36, 4),
                    row == 1 ? Tone.of(0xc9714f) : subject.pastel());
        }
        pen.ball(circle(250, 200, 18), Tone.LEAF);
    }

    static void drawers(Pen pen, Subject subject) {
        Tone body = subject.tone(subject.pick(Tone.WOOD, Tone.CREAM, Tone.WALNUT));
        int rows = subject.says("4", "four") ? 4 : 3;
        pen.ground(206, 346, 140);
        pen.line(path("M92 318v18M286 318v18"), body.line(), 13);
        pen.box(72, 100, 234, 226, 40, body);
        double height = 206.0 / rows;
        for (int i = 0; i < rows; i++) {
            pen.printed(rect(86, 112 + i * height, 206, height - 8, 5), body, subject.print(), subject.printColour());
            pen.ball(circle(189, 108 + (i + .5) * height, 9), Tone.BRASS);
        }
        pen.gleam(path("M82 96l28-18h80"));
    }

    static void table(Pen pen, Subject subject) {
        Tone top = subject.tone(subject.pick(Tone.WOOD, Tone.CREAM));
        pen.ground(200, 346, 140);
        pen.bar(path("M94 190l-16 148M306 190l16 148M150 200l-6 106M250 200l6 106"), 11, top);
        pen.printed(
                path("M36 176c0-44 328-44 328 0v14c0 44-328 44-328 0z"), top, subject.print(), subject.printColour());
        pen.body(oval(200, 174, 164, 34), top).gleam(path("M74 166c30-12 70-18 110-18"));
    }

    static void chair(Pen pen, Subject subject) {
        Tone wood = subject.tone(Tone.WOOD);
        pen.ground(200, 350, 110);
        if (subject.says("stool", "pouffe")) {
            pen.bar(path("M142 196l-26 144M258 196l26 144M180 200l-8 110M220 200l8 110M126 284h148"), 11, wood);
            pen.cloth(path("M104 168c0-32 192-32 192 0v20c0 30-192 30-192 0z"), subject);
            return;
        }
        if (subject.says("bench", "sofa", "bed", "settee", "hammock")) {
            pen.bar(path("M64 240v98M336 240v98"), 14, wood);
            pen.cloth(path("M64 100h272a16 16 0 0 1 16 16v110H48V116a16 16 0 0 1 16-16z"), subject)
                    .body(rect(36, 220, 328, 62, 16), subject.pastel())
                    .gleam(path("M66 120h120"));
            return;
        }
        pen.bar(path("M126 60v282M270 60v150M254 232l16 110M150 232l-4 76"), 12, wood);
        pen.bar(path("M126 96c50 10 94 10 144 0M126 140c50 10 94 10 144 0"), 13, wood);
        pen.cloth(poly(112, 232, 136, 196, 284, 196, 296, 232), subject).body(rect(110, 230, 188, 20, 5), wood);
    }

    static void screen(Pen pen, Subject subject) {
        pen.ground(200, 350, 150);
        for (int i = 0; i < 3; i++) {
            double x = 46 + i * 104;
            double skew = i == 1 ? 20 : 0;
            pen.cloth(poly(x, 70 + skew, x + 102, 90 - skew, x + 102, 350 - skew, x, 330 + skew), subject);
            pen.detail(
                    poly(
                            x + 14,
                            92 + skew * .7,
                            x + 88,
                            108 - skew * .7,
                            x + 88,
                            328 - skew * .7,
                            x + 14,
                            312 + skew * .7),
                    subject.pastel());
        }
        pen.shade(poly(150, 90, 252, 70, 252, 330, 150, 350));
    }
}
