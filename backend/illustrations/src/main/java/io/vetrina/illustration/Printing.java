// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

import java.util.List;

/** Printers, and what they use up. */
final class Printing {
    private Printing() {}

    static void toner(Pen pen, Subject subject) {
        int pieces = Math.max(subject.shown(3), Math.min(subject.tones().size(), 4));
        pen.ground(206, 316 - pieces * 4, 165);
        if (subject.tones().size() < 2) {
            pen.stack(pieces, 16, -40, () -> cartridge(pen, subject.tone(Tone.INK)));
            return;
        }
        for (int i = pieces - 1; i >= 0; i--) {
            double steps = i - (pieces - 1) / 2.0;
            Tone powder = subject.tone(i, Tone.INK);
            pen.at(steps * 12, steps * -44, () -> cartridge(pen, powder));
        }
    }

    private static void cartridge(Pen pen, Tone powder) {
        pen.box(54, 190, 262, 92, 40, Tone.GRAPHITE);
        pen.part(path("M130 178l12-20h96l12 8-8 12z"), powder);
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

    static void drum(Pen pen, Subject subject) {
        Tone glow = subject.tone(Tone.of(0x2f8f86));
        pen.ground(200, 304, 160);
        pen.box(48, 214, 286, 74, 26, Tone.GRAPHITE);
        pen.roll(rect(72, 150, 240, 84, 10), glow.equals(Tone.INK) ? Tone.of(0x2f8f86) : glow);
        pen.gleam(path("M90 172h150"));
        pen.body(circle(62, 192, 48), Tone.INK).part(circle(62, 192, 30), Tone.GRAPHITE);
        pen.flat(circle(62, 192, 9), Tone.SILVER.base());
        pen.body(circle(322, 192, 48), Tone.INK).part(circle(322, 192, 30), Tone.GRAPHITE);
        pen.flat(circle(322, 192, 9), Tone.SILVER.base());
        pen.part(rect(132, 250, 118, 20, 5), subject.flourish());
    }

    static void ribbonCassette(Pen pen, Subject subject) {
        Tone ribbon = subject.tone(Tone.INK);
        pen.ground(200, 300, 160);
        pen.line(path("M56 220c-30 50 20 76 60 70h170c44 6 90-20 58-70"), ribbon.deep(), 16);
        pen.body(
                path("M62 126h276a24 24 0 0 1 24 24v72a18 18 0 0 1-18 18H56a18 18 0 0 1-18-18v-72a24 24 0 0 1 24-24z"),
                Tone.GRAPHITE);
        for (int x : new int[] {122, 278}) {
            pen.part(circle(x, 182, 38), Tone.INK).part(circle(x, 182, 16), Tone.SILVER);
            pen.line(path("M", x, 170, "v24M", x - 12, 182, "h24"), Tone.STEEL.deep(), Pen.DETAIL);
        }
        pen.part(rect(168, 152, 64, 60, 6), subject.flourish()).gleam(path("M62 142h90"));
    }
}
