// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** Cables: a coil that grows with the length, and at both ends the plug that tells what it is for. */
final class Cables {
    private Cables() {}

    static void network(Pen pen, Subject subject) {
        coil(pen, subject, subject.tone(Tone.BLUE), 13, Plug.RJ45, Plug.RJ45);
    }

    static void usb(Pen pen, Subject subject) {
        Plug far = subject.says("micro", "mini", "lightning", "c")
                ? Plug.USB_C
                : subject.says("b") ? Plug.USB_B : Plug.USB_A;
        coil(pen, subject, subject.tone(Tone.INK), 12, Plug.USB_A, far);
    }

    static void video(Pen pen, Subject subject) {
        Plug plug = subject.says("hdmi", "displayport") ? Plug.HDMI : subject.says("dvi") ? Plug.DVI : Plug.VGA;
        Plug far = subject.says("vga") ? Plug.VGA : subject.says("dvi") ? Plug.DVI : plug;
        coil(pen, subject, subject.tone(Tone.INK), 17, plug, far);
    }

    static void audio(Pen pen, Subject subject) {
        boolean rca = subject.says("rca", "component", "composite", "video");
        coil(pen, subject, subject.tone(Tone.INK), 10, rca ? Plug.RCA : Plug.JACK, rca ? Plug.RCA : Plug.JACK);
    }

    static void power(Pen pen, Subject subject) {
        coil(pen, subject, subject.tone(Tone.INK), 18, Plug.MAINS, Plug.IEC);
    }

    static void fibre(Pen pen, Subject subject) {
        boolean single = subject.says("singlemode", "single", "8", "9");
        Tone jacket = subject.tone(
                single ? Tone.YELLOW : subject.says("om3", "10gb", "10") ? Tone.of(0x35b6c4) : Tone.of(0xe98a3c));
        coil(pen, subject, jacket, 9, Plug.FIBRE, Plug.FIBRE);
    }

    static void coax(Pen pen, Subject subject) {
        coil(pen, subject, subject.tone(Tone.INK), 15, Plug.COAX, Plug.COAX);
    }

    static void serial(Pen pen, Subject subject) {
        boolean flat = subject.says("sata", "ide", "internal", "floppy");
        Tone jacket = subject.tone(flat ? Tone.RED : Tone.SILVER);
        coil(pen, subject, jacket, flat ? 14 : 17, flat ? Plug.SATA : Plug.VGA, flat ? Plug.SATA : Plug.VGA);
    }

    private static void coil(Pen pen, Subject subject, Tone tone, double thick, Plug left, Plug right) {
        int turns = Math.clamp(Math.round(Math.log(subject.metres(2)) * 1.1 + 2), 1, thick > 14 ? 4 : 6);
        Shape near = path("M120 258V228C120 180 84 176 90 140C98 96 150 76 200 76");
        Shape far = path("M280 258V228C280 180 316 176 310 140C302 96 250 76 200 76");
        pen.castLine(near, thick).castLine(far, thick).castLine(ring(0, 1, 0), thick * (turns + 1) * .8);
        pen.cord(far, thick, tone);
        for (int i = turns - 1; i >= 0; i--) {
            pen.cord(ring(i, turns, thick), thick, tone);
        }
        pen.cord(near, thick, tone);
        double strap = 62 - turns * thick * .22;
        pen.part(rect(184, strap, 32, 30 + turns * thick * .6, 8), tone.equals(Tone.INK) ? Tone.STEEL : Tone.GRAPHITE);
        if (left == right) {
            pen.stamp(() -> left.draw(pen, tone), 120, 256, 280, 256);
        } else {
            pen.at(120, 256, () -> left.draw(pen, tone)).at(280, 256, () -> right.draw(pen, tone));
        }
    }

    private static Shape ring(int index, int turns, double thick) {
        double spread = index - (turns - 1) / 2.0;
        return oval(200, 146 + spread * 3, 104 + spread * thick, 68 + spread * thick * .7);
    }

    static void adapter(Pen pen, Subject subject) {
        Plug left = Plug.told(subject, Plug.VGA);
        Plug right = left == Plug.VGA ? Plug.DVI : Plug.VGA;
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.castLine(path("M120 180C120 60 280 60 280 180"), 24);
        pen.cord(path("M120 200C120 70 280 70 280 200"), 24, shell);
        pen.scaledAt(1.35, 120, 196, () -> left.draw(pen, shell));
        pen.scaledAt(1.35, 280, 196, () -> right.draw(pen, shell));
    }

    static void tie(Pen pen, Subject subject) {
        Tone nylon = subject.tone(Tone.INK);
        int count = subject.pieces() > 1 ? 3 : 2;
        pen.stack(count, 36, 26, () -> {
            Shape loop = path("M150 260C70 230 70 110 170 100C270 92 300 190 236 240L150 260L290 300");
            pen.castLine(loop, 13);
            pen.cord(loop, 13, nylon);
            pen.body(rect(128, 236, 44, 40, 8), nylon).flat(rect(142, 250, 16, 12, 3), nylon.deep());
        });
    }

    static void lock(Pen pen, Subject subject) {
        Shape rope = path("M212 236C330 250 350 120 250 90S60 100 84 200s90 90 120 70");
        pen.castLine(rope, 14);
        pen.cord(rope, 14, Tone.STEEL);
        pen.line(path("M160 232v-30a40 40 0 0 1 80 0v30"), Tone.SILVER.line(), 25);
        pen.line(path("M160 232v-30a40 40 0 0 1 80 0v30"), Tone.SILVER.base(), 16);
        pen.ground(200, 342, 90);
        pen.body(rect(132, 222, 136, 112, 20), subject.tone(Tone.BRASS)).gleam(path("M148 244a10 10 0 0 1 10-8h50"));
        pen.flat(circle(200, 268, 14), Tone.INK.base()).flat(path("M194 272h12l5 30h-22z"), Tone.INK.base());
    }
}
