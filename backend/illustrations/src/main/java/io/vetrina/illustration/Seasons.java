// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Christmas, Easter and other decorations. */
final class Seasons {
    private Seasons() {}

    static void heart(Pen pen, Subject subject) {
        int count = Math.min(subject.pieces(), 3);
        Tone body = subject.tone(subject.says("wicker", "wood", "wooden") ? Tone.WOOD : Tone.RED);
        pen.line(path("M200 132C190 60 210 40 200 20"), Tone.WALNUT.base(), 6);
        pen.scaled(
                count == 1 ? 1 : .8,
                200,
                210,
                () -> pen.stack(count, 66, -40, () -> {
                    pen.cast(Shape.heart(200, 216, 288));
                    pen.printed(
                            Shape.heart(200, 216, 288),
                            body,
                            subject.says("wicker")
                                    ? Print.GINGHAM
                                    : subject.print() == Print.HEARTS ? Print.NONE : subject.print(),
                            subject.tone(
                                    1,
                                    body.equals(Tone.WHITE) || body.equals(Tone.CREAM)
                                            ? Tone.RED
                                            : subject.says("wicker") ? Tone.WALNUT : Tone.WHITE));
                    pen.shade(path("M330 130c30 60 6 120-130 207 70-70 130-130 130-207z"))
                            .gleam(path("M80 170c2-28 16-48 36-52"));
                }));
        pen.body(
                path("M200 150c-40-6-50-36-30-42 16-4 28 20 30 42zM200 150c40-6 50-36 30-42-16-4-28 20-30 42z"),
                body.equals(Tone.RED) ? Tone.CREAM : Tone.RED);
    }

    static void star(Pen pen, Subject subject) {
        Tone body = subject.tone(subject.pick(Tone.BRASS, Tone.SILVER, Tone.WOOD));
        pen.line(path("M200 70V16"), Tone.WALNUT.base(), 6);
        pen.cast(Shape.star(200, 210, 158));
        pen.printed(
                Shape.star(200, 210, 158),
                body,
                subject.print() == Print.STARS ? Print.NONE : subject.print(),
                subject.printColour());
        for (int i = 0; i < 5; i++) {
            double angle = Math.PI * (i * .4 - .5);
            double side = Math.PI * (i * .4 - .3);
            pen.shade(poly(
                    200,
                    210,
                    200 + 158 * Math.cos(angle),
                    210 + 158 * Math.sin(angle),
                    200 + 76 * Math.cos(side),
                    210 + 76 * Math.sin(side)));
        }
    }

    static void bauble(Pen pen, Subject subject) {
        int count = Math.min(subject.pieces(), 3);
        pen.scaled(count == 1 ? 1 : .72, 200, 210, () -> {
            double[][] at = count == 1
                    ? new double[][] {{0, 0}}
                    : count == 2
                            ? new double[][] {{-106, 20}, {106, -30}}
                            : new double[][] {{-130, 30}, {130, 10}, {0, -50}};
            for (int i = 0; i < count; i++) {
                Tone glass = subject.tones().isEmpty()
                        ? subject.pastel(i)
                        : subject.tone(i % subject.tones().size(), Tone.RED);
                pen.at(at[i][0], at[i][1], () -> ball(pen, subject, glass));
            }
        });
    }

    private static void ball(Pen pen, Subject subject, Tone glass) {
        pen.line(path("M200 84C190 40 210 30 200-40"), Tone.WALNUT.base(), Pen.LINE);
        pen.line(circle(200, 76, 13), Tone.BRASS.line(), 6).round(rect(176, 86, 48, 30, 6), Tone.BRASS);
        pen.ball(circle(200, 228, 118), glass);
        pen.inside(circle(200, 228, 114), () -> {
            pen.put(
                    path("M70 204c60 26 200 26 260 0v44c-60 26-200 26-260 0z"),
                    "fill=\"" + subject.printColour().base() + "\" fill-opacity=\".75\"");
            for (int x = 104; x < 310; x += 32) {
                pen.flat(
                        subject.print() == Print.HEARTS ? Shape.heart(x, 244, 22) : Shape.star(x, 243, 12),
                        glass.deep());
            }
        });
        pen.shine(oval(156, 166, 20, 28));
    }

    static void tree(Pen pen, Subject subject) {
        Tone needles = subject.tone(Tone.of(0x4d8a63));
        pen.ground(200, 352, 90);
        pen.round(rect(178, 306, 44, 42, 4), Tone.WALNUT);
        String[] tiers = {
            "M200 190l110 124c-40 16-180 16-220 0z",
            "M200 122l90 116c-40 14-140 14-180 0z",
            "M200 60l68 106c-30 12-106 12-136 0z"
        };
        for (String tier : tiers) {
            pen.body(path(tier), needles);
        }
        pen.shade(path("M206 66l62 100c-10 4-20 6-32 8l54 64c-10 4-24 6-36 8l56 68c-20 8-40 10-60 12z"));
        Tone[] balls = {Tone.RED, Tone.YELLOW, subject.flourish(), Tone.WHITE};
        double[] at = {176, 144, 222, 150, 150, 216, 204, 206, 248, 222, 130, 292, 186, 284, 236, 296, 282, 290};
        for (int i = 0; i < at.length; i += 2) {
            pen.ball(circle(at[i], at[i + 1], 10), balls[i / 2 % 4]);
        }
        pen.ball(Shape.star(200, 56, 30), Tone.BRASS);
    }

    static void stocking(Pen pen, Subject subject) {
        Shape sock = path("M132 110h120v130c0 20 20 30 50 38 34 10 40 66 0 68H210c-50 0-78-20-78-70z");
        pen.line(path("M236 74c-6-34 24-34 20 0"), subject.pastel().line(), 8);
        pen.cast(sock);
        pen.printed(
                sock,
                subject.tone(Tone.RED),
                subject.print() == Print.STARS ? Print.NONE : subject.print(),
                subject.printColour());
        pen.body(path("M262 270c12 4 26 6 40 10 34 10 40 64 0 66h-34c16-20 14-52-6-76z"), Tone.WHITE)
                .body(rect(118, 64, 148, 62, 18), Tone.WHITE)
                .gleam(path("M148 146v90"));
    }

    static void wreath(Pen pen, Subject subject) {
        Tone leaf = subject.tone(Tone.of(0x4d8a63));
        pen.castLine(circle(200, 200, 108), 56);
        pen.line(circle(200, 200, 106), leaf.deep(), 52);
        pen.around(
                18,
                200,
                200,
                () -> pen.part(path("M200 118c-26-6-34-34-18-60 22 12 30 38 18 60z"), leaf)
                        .part(path("M206 126c20 10 42 2 52-18-22-10-44-4-52 18z"), leaf));
        pen.around(6, 200, 200, () -> pen.ball(circle(200, 92, 12), Tone.RED));
        pen.body(
                        path(
                                "M200 300c-60-10-84 40-60 50 24 8 52-20 60-50zM200 300c60-10 84 40 60 50-24 8-52-20-60-50z"),
                        subject.flourish())
                .body(path("M194 304l-26 58M206 304l26 58"), subject.flourish())
                .ball(circle(200, 302, 15), subject.flourish());
    }

    static void bell(Pen pen, Subject subject) {
        Tone metal = subject.tone(Tone.BRASS);
        int count = Math.min(subject.pieces(), 2);
        pen.line(path("M200 84C190 50 210 40 200 14"), Tone.RED.base(), 8);
        pen.stack(count, 70, 16, () -> {
            pen.ball(circle(200, 318, 23), metal);
            pen.round(
                            path(
                                    "M200 76c66 0 88 60 92 132 2 40 14 60 36 78 8 8 4 18-6 18H78c-10 0-14-10-6-18 22-18 34-38 36-78 4-72 26-132 92-132z"),
                            metal)
                    .detail(path("M90 274c60 12 160 12 220 0"), metal)
                    .gleam(path("M136 160c4-26 14-42 28-50"));
            pen.line(circle(200, 66, 15), metal.line(), 7);
        });
    }

    static void santa(Pen pen, Subject subject) {
        pen.ground(200, 350, 100);
        if (subject.says("reindeer", "rudolph")) {
            pen.bar(
                    path("M150 130C120 100 110 70 112 40M122 84l-30-14M250 130c30-30 40-60 38-90M278 84l30-14"),
                    9,
                    Tone.WALNUT);
            pen.ball(
                            path("M200 110c66 0 84 50 74 110-8 60-34 124-74 124s-66-64-74-124c-10-60 8-110 74-110z"),
                            Tone.WOOD)
                    .flat(circle(166, 196, 11), Tone.INK.base())
                    .flat(circle(234, 196, 11), Tone.INK.base());
            pen.ball(circle(200, 286, 34), Tone.RED).shine(circle(188, 274, 8));
            return;
        }
        if (subject.says("snowman")) {
            pen.ball(circle(200, 272, 78), Tone.WHITE).ball(circle(200, 150, 58), Tone.WHITE);
            pen.flat(circle(180, 140, 7), Tone.INK.base())
                    .flat(circle(220, 140, 7), Tone.INK.base())
                    .body(poly(200, 150, 252, 164, 200, 168), Tone.of(0xe98a3c));
            pen.bar(path("M146 204c30 16 80 16 108 0M236 210l14 60"), 20, Tone.RED)
                    .body(rect(156, 44, 88, 60, 6), Tone.INK)
                    .body(rect(134, 96, 132, 14, 7), Tone.INK);
            return;
        }
        pen.body(path("M96 236c0-40 208-40 208 0 0 70-40 112-104 112S96 306 96 236z"), Tone.WHITE)
                .ball(circle(200, 192, 74), Tone.of(0xf2c5a8));
        pen.body(
                        path("M112 178C116 90 170 50 220 50c60 0 110 50 116 120-40-10-50-24-56-30 4 14 8 26 8 38z"),
                        subject.tone(Tone.RED))
                .body(rect(98, 160, 204, 40, 20), Tone.WHITE)
                .ball(circle(334, 178, 24), Tone.WHITE);
        pen.flat(circle(174, 214, 8), Tone.INK.base())
                .flat(circle(226, 214, 8), Tone.INK.base())
                .body(path("M140 246c20-16 50-14 60 0 10-14 40-16 60 0-20 24-50 20-60 8-10 12-40 16-60-8z"), Tone.WHITE)
                .ball(circle(200, 236, 14), Tone.of(0xe8957e));
    }

    static void angel(Pen pen, Subject subject) {
        pen.line(path("M200 60V20"), Tone.BRASS.base(), Pen.LINE);
        for (int side = -1; side <= 1; side += 2) {
            pen.body(
                    path(
                            "M",
                            200 + side * 20,
                            190,
                            "C",
                            200 + side * 80,
                            80,
                            200 + side * 180,
                            120,
                            200 + side * 140,
                            200,
                            "c",
                            -side * 10,
                            40,
                            -side * 70,
                            60,
                            -side * 120,
                            40,
                            "z"),
                    subject.tone(1, Tone.WHITE));
        }
        pen.body(path("M166 176h68c20 40 60 110 66 156-40 20-160 20-200 0 6-46 46-116 66-156z"), subject.pastel())
                .gleam(path("M160 230l-26 80"));
        pen.ball(circle(200, 140, 46), Tone.of(0xf2c5a8))
                .body(path("M152 150c-8-70 104-70 96 0-16-30-70-40-96 0z"), Tone.of(0xc98f4e));
        pen.line(oval(200, 76, 46, 13), Tone.BRASS.line(), 10)
                .line(oval(200, 76, 46, 13), Tone.BRASS.light(), 5)
                .ball(Shape.heart(200, 214, 40), Tone.RED);
    }

    static void egg(Pen pen, Subject subject) {
        int count = Math.min(subject.pieces(), 3);
        pen.ground(200, 346, count == 1 ? 90 : 150);
        pen.scaled(count == 1 ? 1 : .72, 200, 342, () -> {
            for (int i = 0; i < count; i++) {
                Tone shell = i == count - 1 ? subject.pastel() : subject.tone(i + 1, subject.pastel(i + 1));
                pen.at(count == 1 ? 0 : (i == 2 ? 0 : i * 240 - 120), 0, () -> {
                    Shape egg =
                            path("M200 52c70 0 118 96 118 170 0 70-50 120-118 120S82 292 82 222c0-74 48-170 118-170z");
                    pen.ball(egg, shell);
                    pen.inside(
                            egg,
                            () -> pen.printed(
                                    rect(60, 176, 280, 90, 0),
                                    subject.printColour(),
                                    subject.print(Print.DOTS, Print.FLOWERS, Print.STRIPES),
                                    shell));
                    pen.shine(oval(152, 124, 16, 30)).line(egg, shell.line(), Pen.LINE);
                });
            }
        });
    }
}
