// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;
import static io.vetrina.illustration.Shape.star;

/** Jewellery and other small things worn or carried. */
final class Jewels {
    private Jewels() {}

    private static Tone metal(Subject subject) {
        return subject.says("gold", "amber", "brass")
                ? Tone.BRASS
                : subject.says("copper") ? Tone.of(0xb9744a) : Tone.SILVER;
    }

    /** The stone's colour: the first one told that is no metal. */
    private static Tone stone(Subject subject) {
        return subject.says("gold", "silver") ? subject.tone(1, subject.flourish()) : subject.accent();
    }

    /** What hangs: a heart, star, flower, butterfly or cut stone, as the title says. */
    private static void charm(Pen pen, Subject subject, double x, double y, double size) {
        Tone stone = stone(subject);
        if (subject.says("heart", "love", "sweetheart")) {
            pen.ball(heart(x, y, size), stone).shine(circle(x - size * .22, y - size * .2, size * .07));
        } else if (subject.says("star")) {
            pen.ball(star(x, y, size * .55), stone);
        } else if (subject.says("flower", "daisy", "rose", "bouquet", "blossom")) {
            pen.around(6, x, y, () -> pen.ball(oval(x, y - size * .3, size * .16, size * .24), stone))
                    .ball(circle(x, y, size * .16), Tone.YELLOW);
        } else if (subject.says("butterfly")) {
            pen.scaledAt(
                    size / 40,
                    x,
                    y,
                    () -> pen.ball(
                            path(
                                    "M0 2C-4-14-20-14-18-4C-17 2-10 4-12 10C-10 16-2 12 0 4C2 12 10 16 12 10C10 4 17 2 18-4C20-14 4-14 0 2Z"),
                            stone));
        } else if (subject.says("glass", "bead", "pearl", "ball", "beads")) {
            pen.ball(circle(x, y, size * .4), stone).shine(circle(x - size * .12, y - size * .14, size * .09));
        } else {
            double half = size / 2;
            pen.body(
                    poly(
                            x - half * .6,
                            y - half * .7,
                            x + half * .6,
                            y - half * .7,
                            x + half,
                            y - half * .2,
                            x,
                            y + half,
                            x - half,
                            y - half * .2),
                    stone);
            pen.detail(
                            path(
                                    "M",
                                    x - half,
                                    y - half * .2,
                                    "h",
                                    size,
                                    "M",
                                    x - half * .4,
                                    y - half * .2,
                                    "L",
                                    x,
                                    y + half,
                                    "L",
                                    x + half * .4,
                                    y - half * .2),
                            stone)
                    .shine(poly(
                            x - half * .6,
                            y - half * .7,
                            x - half * .1,
                            y - half * .7,
                            x - half * .4,
                            y - half * .2,
                            x - half,
                            y - half * .2));
        }
    }

    static void necklace(Pen pen, Subject subject) {
        Tone metal = metal(subject);
        Shape chain = path("M70 54C60 180 130 262 200 268C270 262 340 180 330 54");
        pen.castLine(chain, 6);
        if (subject.says("bead", "beads", "glass", "shell", "pearl", "pearls", "strand", "crystal")) {
            pen.line(chain, metal.line(), 4);
            for (int i = 0; i <= 16; i++) {
                double t = i / 16.0 * Math.PI;
                double x = 200 - 132 * Math.cos(t);
                double y = 62 + 204 * Math.pow(Math.sin(t), .85);
                pen.ball(circle(x, y, 10 + 6 * Math.sin(t)), i % 2 == 0 ? stone(subject) : subject.tone(1, Tone.CREAM));
            }
            return;
        }
        pen.line(chain, metal.line(), 9);
        pen.put(
                chain,
                "fill=\"none\" stroke=\"" + metal.light()
                        + "\" stroke-width=\"5\" stroke-dasharray=\"9 5\" stroke-linecap=\"round\"");
        pen.part(circle(200, 272, 9), metal);
        charm(pen, subject, 200, 316, 66);
    }

    static void earrings(Pen pen, Subject subject) {
        Tone metal = metal(subject);
        for (int x = 130; x <= 270; x += 140) {
            if (subject.says("hoop")) {
                pen.line(circle(x, 210, 62), metal.line(), 15)
                        .line(circle(x, 210, 62), metal.light(), 8)
                        .line(path("M", x, 148, "c-20-30 10-50 22-30"), metal.line(), 6);
                charm(pen, subject, x, 276, 40);
            } else if (subject.says("stud")) {
                charm(pen, subject, x, 200, 96);
            } else {
                pen.line(path("M", x, 160, "V120c0-34 40-34 40 0"), metal.line(), 8)
                        .line(path("M", x, 160, "V120c0-34 40-34 40 0"), metal.light(), 4);
                pen.ball(circle(x, 170, 14), metal).line(path("M", x, 184, "v30"), metal.line(), 5);
                charm(pen, subject, x, 252, 84);
            }
        }
    }

    static void bracelet(Pen pen, Subject subject) {
        Tone metal = metal(subject);
        pen.ground(200, 322, 140);
        if (subject.says("bangle")) {
            pen.line(oval(200, 210, 128, 92), metal.line(), 43)
                    .line(oval(200, 210, 128, 92), subject.tone(metal).base(), 34)
                    .line(oval(200, 206, 128, 92), subject.tone(metal).light(), 8);
            return;
        }
        for (int i = 0; i < 18; i++) {
            double angle = Math.PI * 2 * i / 18 - Math.PI / 2;
            double y = 206 + 88 * Math.sin(angle);
            pen.ball(
                    circle(200 + 128 * Math.cos(angle), y, 18 + (y - 206) * .05),
                    i % 3 == 0 ? subject.tone(1, metal) : stone(subject));
        }
        pen.line(path("M200 308v14"), metal.line(), 6);
        charm(pen, subject, 200, 340, 44);
    }

    static void ring(Pen pen, Subject subject) {
        Tone metal = metal(subject);
        pen.ground(200, 344, 100);
        pen.line(circle(200, 238, 92), metal.line(), 31)
                .line(circle(200, 238, 92), metal.base(), 23)
                .line(path("M124 190a90 90 0 0 1 40-38M140 300a92 92 0 0 0 30 24"), metal.light(), 7);
        pen.part(path("M164 150h72l-12 24h-48z"), metal);
        charm(pen, subject, 200, 112, 104);
    }

    static void brooch(Pen pen, Subject subject) {
        pen.cast(circle(200, 200, 110));
        if (subject.says("badge", "badges")) {
            pen.cloth(circle(200, 200, 118), subject)
                    .gleam(path("M114 190a88 88 0 0 1 60-74"))
                    .ball(heart(200, 204, 96), subject.flourish());
            return;
        }
        pen.around(10, 200, 200, () -> pen.ball(oval(200, 116, 28, 44), stone(subject)));
        pen.around(8, 200, 200, () -> pen.ball(circle(200, 154, 14), metal(subject)))
                .ball(circle(200, 200, 38), subject.tone(1, Tone.CREAM))
                .shine(circle(186, 186, 9));
    }

    static void hairClip(Pen pen, Subject subject) {
        Tone metal = metal(subject);
        if (subject.says("hairband", "headband", "tiara", "alice", "band")) {
            pen.line(path("M84 320C40 60 360 60 316 320"), metal.line(), 25)
                    .line(path("M84 320C40 60 360 60 316 320"), subject.pastel().base(), 17);
            charm(pen, subject, 272, 146, 96);
            return;
        }
        int count = Math.clamp(subject.pieces(), 2, 3);
        pen.stack(
                count,
                30,
                84,
                () -> pen.turned(-18, 200, 200, () -> {
                    pen.cast(rect(60, 188, 250, 24, 12));
                    pen.body(path("M60 200c0-10 8-14 16-14h220c20 0 26 6 26 14s-6 14-26 14H76c-8 0-16-4-16-14z"), metal)
                            .detail(path("M84 200h190"), metal);
                    charm(pen, subject, 112, 196, 76);
                }));
    }

    static void keyRing(Pen pen, Subject subject) {
        Tone metal = metal(subject);
        pen.cast(circle(200, 104, 58));
        pen.line(circle(200, 100, 54), metal.line(), 16).line(circle(200, 100, 54), metal.light(), 9);
        if (subject.says("phone", "bag", "charm", "handbag", "tassle")) {
            pen.line(path("M200 154v44"), metal.line(), 6);
            charm(pen, subject, 200, 270, 120);
            return;
        }
        pen.turned(20, 200, 150, () -> {
            pen.body(path("M192 200h16v116l14 0v14h-14v14h20v14h-36z"), metal);
            pen.body(circle(200, 180, 34), metal).flat(circle(200, 172, 11), metal.deep());
        });
        pen.turned(-22, 200, 150, () -> {
            pen.line(path("M200 154v26"), metal.line(), 6).body(rect(152, 180, 96, 140, 24), subject.pastel());
            charm(pen, subject, 200, 252, 66);
        });
    }

    static void luggageTag(Pen pen, Subject subject) {
        int count = subject.shown(3);
        pen.stack(
                count,
                40,
                -14,
                () -> pen.turned(10, 200, 200, () -> {
                    pen.line(
                            path("M200 96C150 40 250 10 200 96"),
                            subject.flourish().base(),
                            7);
                    pen.cast(path("M200 68l86 60v204a14 14 0 0 1-14 14H128a14 14 0 0 1-14-14V128z"));
                    pen.cloth(
                            path(
                                    "M190 72a18 18 0 0 1 20 0l68 46a18 18 0 0 1 8 15v195a16 16 0 0 1-16 16H130a16 16 0 0 1-16-16V133a18 18 0 0 1 8-15z"),
                            subject);
                    pen.part(circle(200, 108, 13), Tone.BRASS)
                            .part(rect(140, 190, 120, 104, 8), Tone.CREAM)
                            .line(path("M158 218h84M158 242h84M158 266h50"), Tone.STEEL.base(), Pen.DETAIL);
                }));
    }

    static void crown(Pen pen, Subject subject) {
        Tone gold = subject.tone(Tone.BRASS);
        pen.ground(200, 316, 140);
        pen.body(path("M64 130l66 74 70-112 70 112 66-74-22 160c-60 20-168 20-228 0z"), gold)
                .body(path("M84 272c60 18 172 18 232 0l-4 32c-60 18-164 18-224 0z"), gold)
                .gleam(path("M84 166l14 96"));
        pen.ball(circle(64, 124, 15), Tone.RED)
                .ball(circle(200, 84, 17), subject.flourish())
                .ball(circle(336, 124, 15), Tone.RED)
                .ball(circle(200, 240, 19), Tone.RED)
                .ball(circle(136, 240, 12), Tone.BLUE)
                .ball(circle(264, 240, 12), Tone.BLUE);
    }
}
