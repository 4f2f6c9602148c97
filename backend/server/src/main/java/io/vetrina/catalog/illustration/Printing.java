// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.illustration;

import static io.vetrina.catalog.illustration.Shape.circle;
import static io.vetrina.catalog.illustration.Shape.path;
import static io.vetrina.catalog.illustration.Shape.poly;
import static io.vetrina.catalog.illustration.Shape.rect;

import java.util.List;

/** Printers, and what they use up. */
final class Printing {
    private Printing() {}

    static void toner(Pen pen, Subject subject) {
        int pieces = subject.shown(3);
        pen.ground(206, 316, 165);
        Tone powder = subject.tone(Tone.INK);
        pen.stack(pieces, 16, -40, () -> cartridge(pen, powder));
    }

    private static void cartridge(Pen pen, Tone powder) {
        pen.box(54, 190, 262, 92, 40, Tone.GRAPHITE);
        pen.part(path("M130 178l12-20h96l12 8-8 12z"), Tone.INK);
        pen.part(rect(78, 210, 150, 46, 6), powder);
        pen.line(path("M94 226h72M94 240h44"), powder.equals(Tone.INK) ? Tone.STEEL.base() : "#fff", Pen.LINE);
        pen.part(circle(276, 232, 20), Tone.STEEL).part(circle(276, 232, 8), Tone.GRAPHITE);
        pen.round(rect(66, 272, 238, 28, 12), powder);
    }

    static void ink(Pen pen, Subject subject) {
        List<Tone> inks = subject.tones().isEmpty() ? List.of(Tone.INK) : subject.tones();
        int shown = Math.max(Math.min(inks.size(), 5), subject.shown(4));
        double size = shown == 1 ? 1.35 : shown == 2 ? 1.15 : 0.92;
        double step = shown == 1 ? 0 : Math.min(130 * size, 250.0 / (shown - 1));
        pen.ground(206, 330, 70 * size + step * (shown - 1) / 2);
        for (int i = shown - 1; i >= 0; i--) {
            Tone colour = inks.get(Math.min(i, inks.size() - 1));
            double x = 196 + step * (i - (shown - 1) / 2.0);
            pen.scaledAt(size, x, 326, () -> tank(pen, colour));
        }
    }

    /** One tank, standing on 0, 0. */
    private static void tank(Pen pen, Tone colour) {
        pen.box(-42, -182, 84, 182, 26, Tone.GRAPHITE);
        pen.part(rect(-32, -162, 64, 104, 8), colour);
        pen.flat(path("M0-146c14 20 22 30 22 42a22 22 0 0 1-44 0c0-12 8-22 22-42z"), "#fff");
        pen.flat(path("M0-126c8 11 12 17 12 24a12 12 0 0 1-24 0c0-7 4-13 12-24z"), colour.base());
        pen.part(rect(-24, -40, 30, 22, 3), Tone.BRASS);
    }

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
}
