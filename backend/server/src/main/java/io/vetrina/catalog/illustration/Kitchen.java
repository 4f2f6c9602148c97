// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.illustration;

import static io.vetrina.catalog.illustration.Shape.circle;
import static io.vetrina.catalog.illustration.Shape.oval;
import static io.vetrina.catalog.illustration.Shape.path;
import static io.vetrina.catalog.illustration.Shape.rect;

/** What stands on a table. */
final class Kitchen {
    private Kitchen() {}

    static void mug(Pen pen, Subject subject) {
        Tone china = subject.print() == Print.NONE ? subject.pastel() : Tone.CREAM;
        pen.ground(190, 338, 120);
        pen.line(path("M270 150c60-8 70 110-10 112"), china.line(), 31);
        pen.line(path("M270 150c60-8 70 110-10 112"), china.base(), 22);
        Shape cup = path("M84 116h200v172c0 30-20 46-46 46H130c-26 0-46-16-46-46z");
        pen.printed(cup, china, subject.print(), subject.accent());
        pen.shade(path("M244 116h40v172c0 30-20 46-46 46h-26c22 0 32-16 32-46z"));
        pen.gleam(path("M104 146v130"));
        pen.body(oval(184, 116, 100, 20), china);
        pen.flat(oval(184, 119, 84, 13), Tone.WALNUT.base());
    }

    static void cakeStand(Pen pen, Subject subject) {
        Tone china = subject.pastel();
        int tiers = subject.says("3", "three") ? 3 : subject.says("2", "two") ? 2 : 1;
        pen.ground(200, 342, 100);
        double foot = 334;
        pen.round(path("M186", foot - 50, "h28l4 30c4 10 40 8 40 20H142c0-12 36-10 40-20z"), china);
        for (int i = 0; i < tiers; i++) {
            double half = 150 - i * 38;
            double y = (tiers == 1 ? 262 : 286) - i * 78;
            if (i > 0) {
                pen.round(rect(193, y, 14, 84, 4), Tone.BRASS);
            }
            pen.shade(oval(200, y + 22, half * .6, 8));
            pen.printed(
                    path("M", 200 - half, y, "c4 14 30 24", half, 24, "s", half - 4, -10, half, -24, "z"),
                    china,
                    subject.print(),
                    subject.flourish());
            pen.body(oval(200, y, half, 17), china);
            pen.detail(oval(200, y, half - 16, 11), china);
            if (i == tiers - 1) {
                cake(pen, subject, y, tiers == 1 ? 1.5 : 1);
            }
        }
    }

    private static void cake(Pen pen, Subject subject, double y, double size) {
        pen.scaledAt(size, 200, y, () -> {
            pen.body(path("M-44-38h88v32c0 12-88 12-88 0z"), Tone.of(0xe8c690));
            pen.body(
                    path(
                            "M-46-42c0-16 92-16 92 0v10c0 10-12 10-14 2-2 12-18 12-20 0-2 10-20 10-22 0-2 12-18 10-20 0-2 8-16 8-16-2z"),
                    subject.flourish());
            pen.ball(circle(0, -60, 10), Tone.RED);
        });
    }
}
