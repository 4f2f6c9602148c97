// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** What joins machines. */
final class Networking {
    private Networking() {}

    static void networkSwitch(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        int ports = subject.ports(8);
        int columns = ports > 12 ? 12 : Math.max(4, Math.min(ports, 8));
        int rows = ports > 12 ? 2 : 1;
        pen.ground(206, 288, 165);
        pen.box(36, 184, 282, 92, 50, shell);
        sockets(pen, 52, rows == 2 ? 208 : 222, columns, rows, 206);
        pen.part(rect(270, 214, 34, 44, 4), Tone.INK)
                .flat(circle(287, 226, 4), Tone.LEAF.light())
                .flat(circle(287, 240, 4), subject.flourish().light());
        pen.gleam(path("M50 194h110"));
    }

    /** Rows of network sockets, that many in the given width. */
    private static void sockets(Pen pen, double x, double y, int columns, int rows, double width) {
        double step = width / columns;
        double size = Math.min(step - 3, 26);
        for (int i = 0; i < columns * rows; i++) {
            double left = x + i % columns * step;
            double top = y + Math.floorDiv(i, columns) * (size + 8);
            pen.flat(rect(left, top, size, size, 2), Tone.SILVER.base())
                    .flat(
                            path(
                                    "M",
                                    left + 2.5,
                                    top + size * .3,
                                    "h",
                                    size * .22,
                                    "v",
                                    -size * .18,
                                    "h",
                                    size * .36,
                                    "v",
                                    size * .18,
                                    "h",
                                    size * .2,
                                    "v",
                                    size * .58,
                                    "h",
                                    -size * .78,
                                    "z"),
                            Tone.INK.deep());
            pen.flat(circle(left + size * .2, top - 4, 1.8), i % 3 == 1 ? Tone.BRASS.base() : Tone.LEAF.light());
        }
    }

    static void patchPanel(Pen pen, Subject subject) {
        if (!subject.says("panel") && subject.says("plate", "faceplate", "outlet", "keystone", "jack")) {
            wallPlate(pen, subject);
            return;
        }
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(200, 268, 165);
        pen.cast(rect(32, 152, 336, 92, 8));
        pen.body(rect(32, 152, 336, 92, 8), shell).gleam(path("M48 162h120"));
        sockets(pen, 68, 176, 10, subject.ports(24) > 16 ? 2 : 1, 270);
        for (int i = 0; i < 4; i++) {
            pen.flat(rect(40 + i % 2 * 306, 164 + i / 2 * 56, 14, 10, 5), shell.deep());
        }
    }

    private static void wallPlate(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.WHITE);
        int ports = Math.min(subject.ports(2), 6);
        pen.cast(rect(104, 66, 192, 268, 16));
        pen.body(rect(104, 66, 192, 268, 16), shell).gleam(path("M120 96a14 14 0 0 1 14-14h60"));
        pen.part(circle(200, 88, 6), Tone.SILVER).part(circle(200, 312, 6), Tone.SILVER);
        int columns = ports > 1 ? 2 : 1;
        int rows = (ports + columns - 1) / columns;
        for (int i = 0; i < ports; i++) {
            double x = 200 + (i % columns - (columns - 1) / 2.0) * 70 - 25;
            double y = 200 + (Math.floorDiv(i, columns) - (rows - 1) / 2.0) * 66 - 25;
            pen.part(rect(x, y, 50, 50, 6), shell)
                    .flat(path("M", x + 9, y + 22, "h8v-8h16v8h8v18h-32z"), Tone.INK.base());
        }
    }

    static void router(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.WHITE);
        pen.ground(200, 316, 160);
        for (int x : new int[] {82, 200, 318}) {
            pen.round(rect(x - 8, 84, 16, 140, 8), Tone.GRAPHITE);
        }
        pen.body(
                path(
                        "M72 212h256a30 30 0 0 1 29 22l14 54a18 18 0 0 1-17 22H46a18 18 0 0 1-17-22l14-54a30 30 0 0 1 29-22z"),
                shell);
        pen.shade(path("M34 270h332l5 18a18 18 0 0 1-17 22H46a18 18 0 0 1-17-22z"))
                .gleam(path("M62 232a14 14 0 0 1 12-8h80"));
        for (int i = 0; i < 5; i++) {
            pen.flat(
                    circle(120 + i * 40, 290, 6),
                    i < 3 ? Tone.LEAF.base() : subject.flourish().base());
        }
    }

    static void accessPoint(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.WHITE);
        Tone wave = subject.flourish();
        for (int i = 3; i > 0; i--) {
            pen.line(path("M", 200 - 40 * i, 140 - 12 * i, "q", 40 * i, -40 * i, 80 * i, 0), wave.base(), 9);
        }
        pen.ground(200, 318, 150);
        pen.body(path("M62 246c0-72 276-72 276 0v12c0 66-276 66-276 0z"), shell);
        pen.body(oval(200, 240, 138, 54), shell)
                .part(oval(200, 236, 64, 24), shell)
                .flat(oval(200, 236, 14, 6), wave.base());
        pen.gleam(path("M86 226c14-18 44-28 74-30"));
    }

    static void antenna(Pen pen, Subject subject) {
        Tone wave = subject.flourish();
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; i < 4; i++) {
                pen.line(
                        path("M", 200 + side * (22 + 26 * i), 92 - 14 * i, "q", side * (12 + 8 * i), 14 * i, 0, 28 * i),
                        wave.base(),
                        8);
            }
        }
        pen.ground(200, 346, 84);
        pen.round(path("M190 84a10 10 0 0 1 20 0l6 212h-32z"), subject.tone(Tone.GRAPHITE));
        pen.round(path("M150 338c0-30 24-44 50-44s50 14 50 44z"), subject.tone(Tone.GRAPHITE));
    }

    static void transceiver(Pen pen, Subject subject) {
        pen.turned(-14, 200, 200, () -> {
            pen.cast(rect(46, 150, 310, 92, 8));
            pen.box(46, 164, 286, 82, 30, Tone.SILVER);
            pen.part(rect(60, 176, 34, 58, 4), Tone.INK)
                    .flat(circle(77, 192, 8), Tone.STEEL.base())
                    .flat(circle(77, 218, 8), Tone.STEEL.base());
            pen.part(rect(124, 178, 140, 54, 5), Tone.WHITE)
                    .line(path("M140 196h84M140 212h56"), Tone.STEEL.base(), Pen.DETAIL);
            pen.line(path("M46 178H24v54h22"), subject.flourish().base(), 10)
                    .line(path("M330 176v58"), Tone.BRASS.base(), 10);
        });
    }

    static void kvm(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        int ports = Math.clamp(subject.ports(4), 2, 8);
        pen.ground(206, 290, 160);
        pen.box(44, 180, 270, 98, 54, shell);
        for (int i = 0; i < ports; i++) {
            double x = 68 + i * 220.0 / ports;
            double width = Math.min(36, 200.0 / ports);
            pen.part(rect(x, 206, width, 22, 5), i == 0 ? subject.flourish() : Tone.STEEL)
                    .flat(circle(x + width / 2, 250, 4), i == 0 ? Tone.LEAF.light() : shell.line());
        }
        pen.gleam(path("M58 190h90"));
        pen.part(poly(112, 172, 146, 152, 270, 152, 250, 172), Tone.INK);
    }

    static void hub(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        int ports = Math.clamp(subject.ports(4), 2, 7);
        Shape lead = path("M78 214C30 220 30 130 92 120s100-30 90-76");
        pen.castLine(lead, 12).cord(lead, 12, shell);
        pen.ground(206, 290, 156);
        pen.box(58, 196, 254, 82, 50, shell);
        for (int i = 0; i < ports; i++) {
            double x = 76 + i * 224.0 / ports;
            pen.part(rect(x, 226, Math.min(40, 190.0 / ports), 18, 3), Tone.SILVER)
                    .flat(rect(x + 4, 236, Math.min(32, 190.0 / ports - 8), 5, 1), Tone.INK.base());
        }
        pen.flat(circle(292, 212, 5), subject.flourish().light()).gleam(path("M72 206h90"));
    }

    static void extender(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(200, 308, 150);
        pen.box(70, 186, 220, 112, 50, shell);
        pen.part(rect(90, 216, 56, 52, 4), Tone.SILVER).flat(path("M98 234h10v-8h18v8h10v24H98z"), Tone.INK.deep());
        pen.part(path("M170 222h76l-8 36h-60z"), Tone.BLUE);
        for (int i = 0; i < 8; i++) {
            pen.flat(circle(184 + i % 4 * 16 + i / 4 * 4, 233 + i / 4 * 13, 3), Tone.INK.base());
        }
        pen.flat(circle(270, 214, 5), Tone.LEAF.light())
                .flat(circle(270, 232, 5), subject.flourish().light())
                .gleam(path("M84 196h80"));
    }

    static void rack(Pen pen, Subject subject) {
        Tone frame = subject.tone(Tone.INK);
        pen.ground(206, 358, 106);
        pen.line(path("M128 344v10M250 344v10"), frame.base(), 14);
        pen.box(112, 62, 150, 284, 52, frame);
        pen.part(rect(126, 76, 122, 258, 4), Tone.GRAPHITE);
        for (int i = 0; i < 8; i++) {
            double y = 86 + i * 31;
            pen.part(rect(134, y, 106, 23, 2), i % 4 == 2 ? Tone.STEEL : Tone.INK);
            pen.flat(circle(146, y + 12, 3.4), i % 3 == 0 ? subject.flourish().light() : Tone.LEAF.light())
                    .line(path("M", 164, y + 12, "h62"), Tone.STEEL.shade(), 2.6);
        }
    }

    static void rackShelf(Pen pen, Subject subject) {
        Tone steel = subject.tone(Tone.INK);
        pen.ground(206, 292, 160);
        pen.body(poly(44, 216, 112, 130, 356, 130, 312, 216), steel);
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 6; i++) {
                pen.line(path("M", 92 + i * 38 + row * 13, 200 - row * 17, "h20"), steel.line(), 4);
            }
        }
        pen.body(poly(312, 216, 356, 130, 356, 190, 312, 282), steel).body(rect(44, 214, 268, 66, 3), steel);
        for (int i = 0; i < 4; i++) {
            pen.flat(rect(54 + i % 2 * 234, 226 + i / 2 * 34, 16, 9, 4.5), steel.line());
        }
        pen.gleam(path("M94 224h110"));
    }
}
