// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Paper in sheets, rolls and labels, and what keeps it in order. */
final class Papers {
    private Papers() {}

    static void labels(Pen pen, Subject subject) {
        double[] size = subject.label();
        int columns = (int) Math.clamp(Math.floor(210 / size[0]), 1, 4);
        int rows = (int) Math.clamp(Math.floor(290 / size[1]), 1, 7);
        Tone paper = subject.tone(Tone.WHITE);
        boolean round = subject.says("round");
        pen.turned(-5, 200, 200, () -> {
            pen.cast(rect(98, 56, 210, 292, 6));
            pen.body(rect(98, 56, 210, 292, 6), Tone.KRAFT);
            double width = 194.0 / columns;
            double height = 276.0 / rows;
            for (int i = 0; i < rows * columns - 1; i++) {
                double x = 106 + i % columns * width + 4;
                double y = 64 + Math.floorDiv(i, columns) * height + 4;
                pen.part(rect(x, y, width - 8, height - 8, round ? Math.min(width, height) / 2 - 4 : 6), paper);
            }
            double x = 106 + (columns - 1) * width + 8;
            double y = 64 + (rows - 1) * height;
            pen.turned(16, x, y, () -> {
                pen.cast(rect(x, y, width - 8, height - 8, 6));
                pen.part(rect(x, y, width - 8, height - 8, round ? Math.min(width, height) / 2 - 4 : 6), paper);
            });
        });
    }

    static void labelTape(Pen pen, Subject subject) {
        Tone letters = subject.tone(Tone.INK);
        Tone tape = subject.tone(1, letters.equals(Tone.WHITE) ? Tone.INK : Tone.WHITE);
        pen.ground(170, 306, 130);
        pen.body(path("M250 226h92a10 10 0 0 1 10 10v48h-102z"), tape);
        pen.line(
                path("M272 270l12-30 12 30M276 260h16M312 270v-30h12c14 0 14 14 0 14h-10 12c16 0 16 16 0 16z"),
                letters.base(),
                Pen.LINE);
        pen.body(rect(50, 112, 224, 188, 22), Tone.MIST);
        pen.shade(path("M50 258h224v20a22 22 0 0 1-22 22H72a22 22 0 0 1-22-22z"));
        pen.body(circle(130, 196, 56), tape)
                .part(circle(130, 196, 24), Tone.GRAPHITE)
                .flat(circle(130, 196, 9), Tone.MIST.base());
        pen.part(circle(226, 242, 24), Tone.GRAPHITE).flat(circle(226, 242, 8), Tone.MIST.base());
        pen.part(rect(206, 132, 50, 40, 6), subject.flourish()).gleam(path("M70 132h90"));
    }

    static void photoPaper(Pen pen, Subject subject) {
        for (int i = 0; i < 3; i++) {
            double turn = -12 + i * 10;
            boolean top = i == 2;
            pen.turned(turn, 200, 330, () -> {
                pen.cast(rect(84, 84, 236, 232, 5));
                pen.body(rect(84, 84, 236, 232, 5), Tone.WHITE);
                if (top) {
                    landscape(pen, subject, 98, 98, 208, 204);
                }
            });
        }
    }

    private static void landscape(Pen pen, Subject subject, double x, double y, double width, double height) {
        pen.inside(rect(x, y, width, height, 2), () -> {
            pen.smooth(rect(x, y, width, height, 2), Tone.of(0x9cd0ea));
            pen.flat(circle(x + width * .74, y + height * .26, height * .12), "#fff4c9");
            pen.smooth(
                    path(
                            "M",
                            x,
                            y + height * .8,
                            "l",
                            width * .32,
                            -height * .42,
                            width * .3,
                            height * .34,
                            width * .14,
                            -height * .16,
                            width * .3,
                            height * .3,
                            "v",
                            height * .4,
                            "H",
                            x,
                            "z"),
                    subject.flourish());
            pen.smooth(
                    path(
                            "M",
                            x,
                            y + height * .84,
                            "c",
                            width * .3,
                            -height * .14,
                            width * .6,
                            height * .1,
                            width,
                            -height * .06,
                            "v",
                            height * .4,
                            "H",
                            x,
                            "z"),
                    Tone.LEAF);
        });
    }

    static void paper(Pen pen, Subject subject) {
        Tone sheet = subject.tone(Tone.WHITE);
        Tone band = subject.flourish();
        pen.ground(206, 318, 160);
        pen.box(58, 178, 236, 128, 62, sheet);
        for (int y = 188; y < 304; y += 9) {
            pen.line(path("M62", y, "h228"), sheet.shade(), 1.6);
            pen.line(path("M297", y - 1, "l56-35"), sheet.line(), 1.6);
        }
        pen.body(path("M58 206h236v72H58z"), band)
                .body(
                        poly(294, 206, 356, 168, 356, 240, 294, 278),
                        Tone.of(Integer.parseInt(band.deep().substring(1), 16)));
        String format = subject.format();
        Lettering.write(pen, format.isEmpty() ? "A4" : format, 176, 242, 34, "#fff");
        pen.gleam(path("M74 170l40-24h70"));
    }

    static void paperRoll(Pen pen, Subject subject) {
        Tone sheet = subject.tone(Tone.WHITE);
        pen.ground(200, 342, 150);
        pen.body(path("M78 150h234v150c0 30-34 36-60 26s-46-12-84 0-90 14-90-18z"), sheet);
        landscape(pen, subject, 104, 200, 182, 96);
        pen.roll(path("M72 92h252v88H72z"), sheet);
        pen.body(oval(324, 136, 20, 44), sheet).part(oval(324, 136, 9, 20), Tone.KRAFT);
        pen.body(path("M72 92a20 44 0 0 0 0 88z"), sheet).gleam(path("M78 108h150"));
    }

    static void envelope(Pen pen, Subject subject) {
        Tone paper = subject.tone(Tone.CREAM);
        pen.stack(subject.pieces() > 1 ? 2 : 1, 18, -26, () -> {
            pen.cast(rect(58, 116, 284, 188, 8));
            pen.body(rect(58, 116, 284, 188, 8), paper);
            pen.body(path("M62 298l112-96M338 298l-112-96"), paper);
            pen.body(path("M62 118h276l-126 108a18 18 0 0 1-24 0z"), paper);
        });
        pen.ball(circle(200, 222, 17), subject.flourish());
    }

    static void notepad(Pen pen, Subject subject) {
        Tone cover = subject.pastel();
        pen.turned(-6, 200, 200, () -> {
            pen.cast(rect(102, 60, 208, 284, 12));
            pen.body(rect(108, 66, 208, 280, 10), Tone.CREAM);
            pen.printed(rect(96, 58, 208, 284, 12), cover, subject.print(), subject.tone(1, Tone.WHITE));
            pen.shade(rect(96, 58, 30, 284, 10));
            pen.part(rect(150, 104, 112, 60, 6), Tone.CREAM)
                    .line(path("M168 126h76M168 144h50"), Tone.STEEL.base(), Pen.DETAIL);
            pen.line(path("M276 58v284"), subject.flourish().base(), 9);
        });
    }

    static void binder(Pen pen, Subject subject) {
        Tone board = subject.accent();
        int count = subject.shown(3);
        pen.ground(206, 342, 70 + count * 34);
        double left = 200 - count * 46;
        for (int i = count - 1; i >= 0; i--) {
            double x = left + i * 84;
            pen.box(x, 92, 80, 240, 30, board);
            pen.part(rect(x + 14, 116, 52, 90, 5), Tone.WHITE)
                    .line(path("M", x + 24, 136, "h32m-32 16h32m-32 16h20"), Tone.STEEL.base(), Pen.DETAIL);
            pen.part(circle(x + 40, 276, 18), Tone.SILVER).flat(circle(x + 40, 276, 11), Tone.INK.base());
        }
    }

    static void folder(Pen pen, Subject subject) {
        Tone card = subject.tone(Tone.YELLOW);
        pen.cast(rect(52, 106, 296, 210, 14));
        pen.body(
                path(
                        "M66 92h96l24 28h148a14 14 0 0 1 14 14v166a14 14 0 0 1-14 14H66a14 14 0 0 1-14-14V106a14 14 0 0 1 14-14z"),
                card);
        pen.body(rect(80, 132, 240, 150, 4), Tone.WHITE)
                .line(path("M104 156h140M104 174h100"), Tone.SILVER.base(), Pen.DETAIL);
        pen.body(path("M40 172h320l-16 130a14 14 0 0 1-14 12H70a14 14 0 0 1-14-12z"), card)
                .gleam(path("M58 188h120"));
    }

    static void warranty(Pen pen, Subject subject) {
        Tone shield = subject.flourish();
        pen.turned(-4, 200, 200, () -> {
            pen.cast(rect(80, 70, 240, 262, 12));
            pen.body(rect(80, 70, 240, 262, 12), Tone.WHITE);
            pen.line(path("M110 110h120M110 136h180M110 162h150M110 188h90"), Tone.SILVER.base(), 7);
        });
        pen.body(path("M262 186c22 16 44 22 66 24v52c0 44-30 66-66 82-36-16-66-38-66-82v-52c22-2 44-8 66-24z"), shield);
        pen.shade(path("M262 186c22 16 44 22 66 24v52c0 44-30 66-66 82z"));
        pen.line(path("M234 264l22 22 36-44"), "#fff", 13);
    }

    static void software(Pen pen, Subject subject) {
        Tone box = subject.flourish();
        pen.ground(200, 342, 120);
        pen.box(90, 92, 182, 240, 48, box);
        pen.part(circle(181, 196, 58), Tone.WHITE).part(circle(181, 196, 18), box);
        pen.shine(path("M181 196l-46-36a58 58 0 0 1 40-22z"));
        pen.flat(rect(112, 278, 138, 12, 6), "#fff").flat(rect(112, 300, 90, 10, 5), box.light());
    }
}
