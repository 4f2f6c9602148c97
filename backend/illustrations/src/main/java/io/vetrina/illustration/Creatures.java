// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Animals and dolls, as toys and decorations. */
final class Creatures {
    private Creatures() {}

    private static void eyes(Pen pen, double x, double y, double apart) {
        for (int side = -1; side <= 1; side += 2) {
            pen.flat(circle(x + side * apart, y, 9), Tone.INK.base())
                    .flat(circle(x + side * apart - 3, y - 3, 3), "#fff");
        }
    }

    static void rabbit(Pen pen, Subject subject) {
        Tone fur = subject.pastel();
        pen.ground(200, 350, 100);
        pen.stamp(() -> pen.ball(oval(0, 92, 26, 72), fur).flat(oval(0, 98, 12, 50), "#f4c3cc"), 162, 0, 238, 0);
        pen.cloth(path("M128 342c-20-70 20-112 72-112s92 42 72 112c-30 10-114 10-144 0z"), subject)
                .ball(circle(200, 192, 74), fur);
        pen.ball(oval(154, 336, 32, 17), fur).ball(oval(246, 336, 32, 17), fur);
        eyes(pen, 200, 184, 28);
        pen.flat(path("M188 208h24l-12 14z"), "#e0788c")
                .line(path("M200 222c-4 12-16 14-22 8M200 222c4 12 16 14 22 8"), fur.line(), Pen.LINE);
    }

    static void softToy(Pen pen, Subject subject) {
        Tone fur = subject.tone(subject.pick(Tone.WOOD, Tone.KRAFT, Tone.of(0xe5b5a0)));
        pen.ground(200, 352, 120);
        pen.ball(oval(128, 320, 40, 32), fur)
                .ball(oval(272, 320, 40, 32), fur)
                .ball(oval(200, 270, 84, 84), fur)
                .ball(oval(200, 282, 50, 52), Tone.CREAM);
        pen.turned(24, 120, 240, () -> pen.ball(oval(116, 250, 26, 52), fur))
                .turned(-24, 280, 240, () -> pen.ball(oval(284, 250, 26, 52), fur));
        for (int x = 134; x <= 266; x += 132) {
            pen.ball(circle(x, 88, 32), fur).flat(circle(x, 88, 16), Tone.CREAM.shade());
        }
        pen.ball(circle(200, 140, 86), fur)
                .ball(oval(200, 172, 38, 30), Tone.CREAM)
                .flat(oval(200, 160, 14, 10), Tone.INK.base());
        eyes(pen, 200, 130, 36);
        pen.body(
                path("M200 226c-40-24-60-4-56 10 4 16 40 10 56-6 16 16 52 22 56 6 4-14-16-34-56-10z"),
                subject.flourish());
    }

    static void doll(Pen pen, Subject subject) {
        Tone skin = Tone.of(0xf2c5a8);
        Tone hair = subject.pick(Tone.of(0xc98f4e), Tone.WALNUT, Tone.of(0xe0bd6a), Tone.of(0x5a4036));
        pen.ground(200, 354, 90);
        pen.bar(path("M172 300v40M228 300v40"), 16, skin).bar(path("M150 216l-44 50M250 216l44 50"), 15, skin);
        pen.ball(circle(112, 130, 34), hair).ball(circle(288, 130, 34), hair);
        pen.cloth(path("M164 196h72c16 36 46 86 50 118-40 18-132 18-172 0 4-32 34-82 50-118z"), subject)
                .part(path("M164 196h72l8 20c-20 10-68 10-88 0z"), Tone.CREAM);
        pen.ball(circle(200, 132, 74), skin)
                .body(path("M124 140c-12-110 164-110 152 0-20-40-50-54-76-56-26 2-56 16-76 56z"), hair);
        eyes(pen, 200, 146, 28);
        pen.flat(oval(152, 168, 11, 7), "#e88f8f99")
                .flat(oval(248, 168, 11, 7), "#e88f8f99")
                .line(path("M184 174c8 8 24 8 32 0"), "#b5564f", Pen.LINE)
                .part(rect(164, 338, 22, 16, 7), Tone.INK)
                .part(rect(218, 338, 22, 16, 7), Tone.INK);
    }

    static void hen(Pen pen, Subject subject) {
        Tone feathers = subject.pastel();
        pen.ground(200, 350, 100);
        if (subject.says("owl")) {
            pen.cloth(path("M112 110c30 14 46 4 88 4s58 10 88-4c30 90 10 230-88 230S82 200 112 110z"), subject);
            pen.body(circle(160, 168, 46), Tone.CREAM)
                    .body(circle(240, 168, 46), Tone.CREAM)
                    .flat(circle(164, 170, 20), Tone.INK.base())
                    .flat(circle(236, 170, 20), Tone.INK.base())
                    .flat(circle(158, 162, 7), "#fff")
                    .flat(circle(230, 162, 7), "#fff");
            pen.body(poly(188, 194, 212, 194, 200, 222), Tone.YELLOW);
            return;
        }
        pen.line(
                path("M180 316v30M220 316v30M166 348h26M208 348h26"),
                Tone.of(0xe98a3c).base(),
                8);
        pen.cloth(
                path(
                        "M70 150c40 50 80 40 110 30 10-60 40-96 84-88 34 6 44 36 40 66 26 90-30 164-106 164-84 0-140-80-128-172z"),
                subject);
        pen.body(path("M236 96c-8-30 10-40 20-26 6-20 26-14 24 4 16-4 22 14 8 30z"), Tone.RED)
                .body(poly(302, 130, 340, 144, 302, 158), Tone.YELLOW)
                .ball(oval(306, 172, 10, 16), Tone.RED);
        pen.flat(circle(274, 126, 9), Tone.INK.base())
                .body(path("M128 210c40 50 90 40 110 0-10 70-90 80-110 0z"), feathers);
    }

    static void bird(Pen pen, Subject subject) {
        Tone feathers = subject.pastel();
        pen.ground(196, 326, 110);
        pen.bar(path("M60 316c90-14 190-14 280 0"), 10, Tone.WOOD)
                .line(path("M190 280v32M214 280v32"), Tone.of(0xe98a3c).base(), 7);
        pen.body(path("M116 230L30 262l20-52 70-24z"), feathers)
                .cloth(
                        path("M104 200c10-50 60-50 90-60 20-60 110-60 114 6 4 80-40 142-108 142-54 0-90-40-96-88z"),
                        subject);
        pen.body(poly(306, 130, 350, 142, 306, 158), Tone.YELLOW)
                .body(path("M130 200c50-20 90 0 96 24-30 40-84 30-96-24z"), subject.tone(1, subject.flourish()))
                .flat(circle(268, 132, 10), Tone.INK.base())
                .flat(circle(265, 129, 3.4), "#fff");
    }

    static void animal(Pen pen, Subject subject) {
        Tone fur = subject.pastel();
        pen.ground(200, 350, 120);
        if (subject.says("fish", "dolphin", "frog", "shark")) {
            pen.cloth(path("M60 200c60-110 180-110 230-30l60-50v160l-60-50c-50 80-170 80-230-30z"), subject)
                    .flat(circle(120, 184, 13), Tone.INK.base())
                    .flat(circle(116, 180, 4), "#fff")
                    .detail(path("M168 140c20 40 20 80 0 120"), fur);
            return;
        }
        boolean pricked =
                subject.says("cat", "fox", "pig", "mouse", "poodle") || !subject.says("dog", "scottie", "elephant");
        pen.cloth(path("M120 340c-16-80 20-130 80-130s96 50 80 130c-30 12-130 12-160 0z"), subject)
                .bar(path("M276 320c50 10 60-40 40-60"), 14, fur);
        if (pricked) {
            pen.body(poly(128, 140, 122, 60, 186, 100), fur).body(poly(272, 140, 278, 60, 214, 100), fur);
        }
        pen.ball(oval(200, 160, 86, 76), fur);
        if (!pricked) {
            pen.ball(oval(118, 160, 26, 50), subject.flourish()).ball(oval(282, 160, 26, 50), subject.flourish());
        }
        eyes(pen, 200, 150, 34);
        pen.flat(path("M186 176h28l-14 16z"), Tone.INK.base())
                .line(path("M200 192c-6 14-20 14-26 6M200 192c6 14 20 14 26 6"), fur.line(), Pen.LINE);
        pen.line(path("M130 178l-46-6M130 190l-44 8M270 178l46-6M270 190l44 8"), fur.line(), 2.8);
    }

    static void butterfly(Pen pen, Subject subject) {
        Tone wing = subject.pastel();
        for (int side = -1; side <= 1; side += 2) {
            Shape upper = path(
                    "M200 190C",
                    200 + side * 40,
                    60,
                    200 + side * 180,
                    40,
                    200 + side * 160,
                    140,
                    "C",
                    200 + side * 150,
                    200,
                    200 + side * 80,
                    220,
                    200,
                    206,
                    "z");
            Shape lower = path(
                    "M200 210C",
                    200 + side * 90,
                    210,
                    200 + side * 150,
                    250,
                    200 + side * 116,
                    310,
                    "C",
                    200 + side * 80,
                    350,
                    200 + side * 20,
                    300,
                    200,
                    230,
                    "z");
            pen.cast(upper).cast(lower).cloth(lower, subject).cloth(upper, subject);
            pen.flat(circle(200 + side * 104, 130, 22), subject.printColour().base())
                    .flat(
                            circle(200 + side * 74, 272, 14),
                            subject.printColour().base());
            pen.line(
                    path("M200 150C", 200 + side * 10, 110, 200 + side * 30, 90, 200 + side * 44, 80),
                    wing.line(),
                    Pen.LINE);
        }
        pen.round(rect(188, 140, 24, 150, 12), Tone.WALNUT).ball(circle(200, 138, 18), Tone.WALNUT);
    }
}
