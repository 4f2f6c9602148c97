// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** Drives, cards, tapes and discs. */
final class Storage {
    private Storage() {}

    static void hardDisk(Pen pen, Subject subject) {
        pen.turned(-6, 200, 200, () -> {
            pen.cast(rect(98, 60, 204, 284, 12));
            pen.body(rect(98, 60, 204, 284, 12), subject.tone(Tone.SILVER));
            pen.part(circle(200, 160, 82), Tone.MIST)
                    .part(circle(200, 160, 24), Tone.STEEL)
                    .flat(circle(200, 160, 8), Tone.MIST.base());
            pen.shine(path("M200 160L138 108A82 82 0 0 1 180 80z"));
            pen.body(path("M258 262l-64-86 8-8 76 74z"), Tone.STEEL).part(circle(266, 256, 20), Tone.GRAPHITE);
            plate(pen, subject, 120, 276, 110);
        });
    }

    static void ssd(Pen pen, Subject subject) {
        if (subject.says("m", "nvme")) {
            stickDrive(pen, subject);
            return;
        }
        pen.turned(-6, 200, 200, () -> {
            pen.cast(rect(94, 66, 212, 274, 16));
            pen.body(rect(94, 66, 212, 274, 16), subject.tone(Tone.INK)).gleam(path("M110 92a12 12 0 0 1 12-12h70"));
            pen.flat(path("M94 210l212-80v70L94 280z"), subject.flourish().base());
            Lettering.write(pen, "SSD", 156, 116, 28, "#fff");
            plate(pen, subject, 150, 290, 140);
        });
    }

    private static void stickDrive(Pen pen, Subject subject) {
        pen.turned(-24, 200, 200, () -> {
            pen.cast(rect(40, 154, 320, 92, 6));
            pen.body(rect(40, 154, 320, 92, 6), Tone.BOARD);
            pen.part(rect(70, 170, 76, 60, 4), Tone.INK)
                    .part(rect(156, 170, 76, 60, 4), Tone.INK)
                    .part(rect(246, 176, 46, 46, 4), Tone.GRAPHITE);
            pen.line(path("M346 164v72"), Tone.BRASS.base(), 14).flat(circle(40, 200, 11), Tone.BOARD.deep());
            plate(pen, subject, 82, 200, 140);
        });
    }

    /** A white type plate with the capacity. */
    private static void plate(Pen pen, Subject subject, double x, double y, double width) {
        pen.part(rect(x, y - 20, width, 42, 4), Tone.WHITE);
        String capacity = subject.capacity();
        if (capacity.isEmpty()) {
            pen.line(
                    path("M", x + 12, y - 6, "h", width - 24, "M", x + 12, y + 8, "h", width - 50),
                    Tone.STEEL.base(),
                    Pen.DETAIL);
        } else {
            Lettering.write(pen, capacity, x + width / 2, y + 1, 20, Tone.INK.base());
        }
    }

    static void opticalDrive(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(200, 292, 165);
        pen.body(oval(168, 252, 110, 24), Tone.SILVER).part(oval(168, 252, 26, 7), Tone.WHITE);
        pen.box(46, 176, 270, 64, 48, shell);
        pen.part(rect(62, 192, 238, 20, 5), Tone.INK)
                .flat(rect(258, 220, 34, 10, 4), shell.line())
                .flat(circle(240, 225, 4), Tone.LEAF.light());
        pen.body(rect(56, 238, 236, 22, 6), shell);
    }

    static void usbStick(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.turned(-38, 200, 200, () -> {
            pen.cast(rect(52, 156, 300, 88, 20));
            pen.body(rect(270, 168, 84, 64, 4), Tone.SILVER)
                    .flat(rect(310, 182, 20, 12, 2), Tone.GRAPHITE.base())
                    .flat(rect(310, 206, 20, 12, 2), Tone.GRAPHITE.base());
            pen.body(rect(48, 156, 226, 88, 24), shell).gleam(path("M74 174h110"));
            pen.shade(path("M48 216h226v4a24 24 0 0 1-24 24H72a24 24 0 0 1-24-24z"));
            pen.flat(circle(76, 200, 11), shell.deep());
            if (subject.capacity().isEmpty()) {
                pen.flat(circle(250, 200, 6), Tone.WHITE.base());
            } else {
                Lettering.write(pen, subject.capacity(), 176, 200, 30, "#fff");
            }
        });
    }

    static void memoryCard(Pen pen, Subject subject) {
        Tone shell = subject.tone(subject.flourish());
        pen.turned(-8, 200, 200, () -> {
            Shape card = path("M112 70h130l54 54v206a14 14 0 0 1-14 14H112a14 14 0 0 1-14-14V84a14 14 0 0 1 14-14z");
            pen.cast(card);
            pen.body(card, shell);
            for (int i = 0; i < 5; i++) {
                pen.part(rect(116 + i * 27, 84, 18, 50, 4), Tone.BRASS);
            }
            pen.part(rect(116, 190, 160, 128, 8), Tone.WHITE);
            Lettering.write(
                    pen, subject.capacity().isEmpty() ? "SD" : subject.capacity(), 196, 238, 34, Tone.INK.base());
            pen.flat(rect(134, 286, 124, 12, 6), shell.base());
        });
    }

    static void tape(Pen pen, Subject subject) {
        pen.stack(subject.pieces() > 1 ? 2 : 1, 20, -30, () -> {
            pen.cast(rect(54, 108, 292, 192, 14));
            pen.body(rect(54, 108, 292, 192, 14), subject.tone(Tone.GRAPHITE)).gleam(path("M70 124h110"));
            pen.part(rect(80, 128, 240, 88, 8), Tone.WHITE)
                    .flat(rect(80, 188, 240, 16, 0), subject.flourish().base());
            pen.line(path("M100 148h140M100 166h90"), Tone.SILVER.base(), Pen.DETAIL);
            for (int x = 136; x <= 264; x += 128) {
                pen.part(circle(x, 254, 27), Tone.WHITE).part(circle(x, 254, 11), Tone.GRAPHITE);
            }
        });
    }

    static void disc(Pen pen, Subject subject) {
        if (subject.pieces() > 9) {
            spindle(pen, subject);
            return;
        }
        pen.cast(circle(200, 200, 138));
        pen.body(circle(200, 200, 138), Tone.MIST);
        pen.put(path("M200 200L110 96A138 138 0 0 1 176 64z"), "fill=\"#f4a6c0\" fill-opacity=\".55\"");
        pen.put(path("M200 200L88 122A138 138 0 0 1 110 96z"), "fill=\"#8fd0ee\" fill-opacity=\".6\"");
        pen.put(path("M200 200L290 304A138 138 0 0 1 224 336z"), "fill=\"#9fdcb4\" fill-opacity=\".6\"");
        pen.put(path("M200 200L312 278A138 138 0 0 1 290 304z"), "fill=\"#f3d58a\" fill-opacity=\".6\"");
        pen.line(circle(200, 200, 110), "#ffffff88", 2)
                .part(circle(200, 200, 44), Tone.WHITE)
                .part(circle(200, 200, 20), Tone.STEEL);
    }

    private static void spindle(Pen pen, Subject subject) {
        pen.ground(200, 338, 140);
        pen.body(path("M66 306h268v14c0 24-268 24-268 0z"), Tone.INK);
        for (int y = 300; y > 150; y -= 11) {
            pen.put(
                    oval(200, y, 122, 26),
                    "fill=\"" + Tone.SILVER.base() + "\" stroke=\"" + Tone.SILVER.line() + "\" stroke-width=\"2\"");
        }
        pen.body(oval(200, 150, 122, 26), subject.tone(Tone.MIST)).part(oval(200, 150, 30, 7), Tone.INK);
        pen.glass(path("M70 300V116c0-50 260-50 260 0v184c0 36-260 36-260 0z"), Tone.GLASS)
                .round(rect(190, 66, 20, 84, 8), Tone.INK);
        pen.gleam(path("M92 126v150"));
    }

    static void discCase(Pen pen, Subject subject) {
        Tone cover = subject.tone(Tone.INK);
        pen.body(circle(250, 200, 108), Tone.MIST).part(circle(250, 200, 30), Tone.WHITE);
        pen.cast(rect(58, 84, 220, 232, 14));
        pen.body(rect(58, 84, 220, 232, 14), cover).gleam(path("M74 110a10 10 0 0 1 10-10h60"));
        pen.line(path("M92 84v232"), cover.line(), Pen.DETAIL).part(rect(120, 140, 126, 50, 8), subject.flourish());
    }
}
