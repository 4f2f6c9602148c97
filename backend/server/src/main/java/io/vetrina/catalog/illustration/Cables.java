// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.illustration;

import static io.vetrina.catalog.illustration.Shape.oval;
import static io.vetrina.catalog.illustration.Shape.path;
import static io.vetrina.catalog.illustration.Shape.rect;

/** Cables: a coil that grows with the length, and at both ends the plug that tells what it is for. */
final class Cables {
    private Cables() {}

    /** Draws a plug with its cable coming from above at 0, 0, within 30 units to either side and 100 down. */
    private interface Plug {
        void draw(Pen pen, Subject subject, Tone tone);
    }

    static void network(Pen pen, Subject subject) {
        coil(pen, subject, subject.tone(Tone.BLUE), 13, Cables::rj45, Cables::rj45);
    }

    static void usb(Pen pen, Subject subject) {
        Plug far =
                subject.says("c", "type") ? Cables::usbC : subject.says("micro", "mini") ? Cables::usbC : Cables::usbA;
        coil(pen, subject, subject.tone(Tone.INK), 12, Cables::usbA, far);
    }

    private static void coil(Pen pen, Subject subject, Tone tone, double thick, Plug left, Plug right) {
        int turns = Math.clamp(Math.round(Math.log(subject.metres(2)) * 1.2 + 2), 1, 6);
        Shape out = path("M120 262V232C120 180 84 176 90 140C98 96 150 76 200 76");
        Shape back = path("M280 262V232C280 180 316 176 310 140C302 96 250 76 200 76");
        pen.castLine(out, thick).castLine(back, thick);
        for (int i = 0; i < turns; i++) {
            Shape turn = ring(i, turns);
            pen.castLine(turn, thick);
        }
        pen.cord(back, thick, tone);
        for (int i = turns - 1; i >= 0; i--) {
            pen.cord(ring(i, turns), thick, tone);
        }
        pen.cord(out, thick, tone);
        pen.part(rect(184, 62 - turns * 1.5, 32, 34 + turns * 6, 8), Tone.GRAPHITE);
        pen.at(120, 258, () -> left.draw(pen, subject, tone));
        pen.at(280, 258, () -> right.draw(pen, subject, tone));
    }

    private static Shape ring(int index, int turns) {
        double spread = index - (turns - 1) / 2.0;
        return oval(200, 150 + spread * 3, 104 + spread * 13, 66 + spread * 9);
    }

    private static void rj45(Pen pen, Subject subject, Tone tone) {
        pen.body(path("M-12-6h24l6 40h-36z"), tone);
        pen.body(rect(-24, 32, 48, 56, 5), Tone.GLASS);
        pen.part(rect(-9, 22, 18, 34, 4), Tone.WHITE);
        pen.line(path("M-16 72v12M-8 72v12M0 72v12M8 72v12M16 72v12"), Tone.BRASS.base(), 4);
    }

    private static void usbA(Pen pen, Subject subject, Tone tone) {
        pen.body(rect(-22, -6, 44, 52, 8), tone.base().equals(Tone.WHITE.base()) ? Tone.WHITE : Tone.GRAPHITE);
        pen.body(rect(-17, 44, 34, 44, 3), Tone.SILVER);
        pen.flat(rect(-10, 56, 7, 9, 1), Tone.GRAPHITE.base()).flat(rect(3, 56, 7, 9, 1), Tone.GRAPHITE.base());
        pen.line(path("M0 8v20M-6 16l6-8 6 8"), "#fff", Pen.DETAIL);
    }

    private static void usbC(Pen pen, Subject subject, Tone tone) {
        pen.body(rect(-18, -6, 36, 54, 12), Tone.GRAPHITE);
        pen.body(rect(-13, 46, 26, 32, 8), Tone.SILVER);
    }
}
