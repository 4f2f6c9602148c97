// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** China and glass on the table. */
final class Crockery {
    private Crockery() {}

    static void mug(Pen pen, Subject subject) {
        boolean plain = subject.print() == Print.NONE;
        Tone china = plain ? subject.pastel() : Tone.CREAM;
        pen.ground(190, 338, 120);
        pen.bar(path("M270 150c60-8 70 110-10 112"), 22, china);
        pen.printed(
                path("M84 116h200v172c0 30-20 46-46 46H130c-26 0-46-16-46-46z"),
                china,
                subject.print(),
                subject.accent());
        pen.shade(path("M244 116h40v172c0 30-20 46-46 46h-26c22 0 32-16 32-46z"))
                .gleam(path("M104 146v130"));
        pen.body(oval(184, 116, 100, 20), china).flat(oval(184, 119, 84, 13), Tone.WALNUT.base());
    }

    static void teacup(Pen pen, Subject subject) {
        pen.ground(200, 330, 150);
        pen.body(path("M44 286c0-22 312-22 312 0s-60 40-156 40-156-18-156-40z"), subject.pastel())
                .detail(oval(200, 284, 112, 15), subject.pastel());
        pen.bar(path("M286 162c60-14 66 74-14 82"), 15, subject.pastel());
        pen.cloth(path("M92 140h216c0 92-36 148-84 148h-48c-48 0-84-56-84-148z"), subject);
        pen.shade(path("M262 140h46c0 92-36 148-84 148h-20c36 0 58-66 58-148z"))
                .gleam(path("M112 160c4 44 18 78 36 100"));
        pen.body(oval(200, 140, 108, 22), subject.pastel())
                .flat(oval(200, 143, 92, 15), Tone.of(0xb0703a).base());
        pen.line(path("M176 100c-14-18 12-26 0-46M216 100c-14-18 12-26 0-46"), Tone.SILVER.base(), 6);
    }

    static void teapot(Pen pen, Subject subject) {
        Tone china = subject.pastel();
        pen.ground(196, 332, 130);
        pen.bar(path("M282 170c80-30 90 110-6 110"), 18, china);
        pen.body(path("M126 236c-50 0-40-76-86-92l12-16c60 4 64 50 90 62z"), china);
        pen.cloth(
                path("M204 136c70 0 108 46 108 102 0 50-36 88-60 90h-96c-24-2-60-40-60-90 0-56 38-102 108-102z"),
                subject);
        pen.shade(path("M264 152c30 18 48 50 48 86 0 50-36 88-60 90h-30c40-20 60-110 42-176z"))
                .gleam(path("M118 216c6-26 20-44 40-54"));
        pen.body(path("M148 142c0-34 112-34 112 0 0 14-112 14-112 0z"), china)
                .ball(circle(204, 102, 17), subject.printColour().equals(Tone.WHITE) ? china : subject.printColour());
    }

    static void jug(Pen pen, Subject subject) {
        if (subject.says("glass", "vase", "bottle", "decanter") && subject.print() == Print.NONE) {
            pen.ground(200, 348, 84);
            pen.glass(
                    path(
                            "M152 56h96c6 0 8 6 4 10-20 30-14 60 20 110 40 62 22 166-20 166H148c-42 0-60-104-20-166 34-50 40-80 20-110-4-4-2-10 4-10z"),
                    subject.tone(Tone.GLASS));
            pen.gleam(path("M138 214c-10 24-12 54-6 84M168 84c8 20 6 36 0 50"));
            return;
        }
        pen.ground(196, 344, 110);
        pen.bar(path("M272 142c74-10 78 108-6 132"), 19, subject.pastel());
        pen.cloth(
                path("M104 70l46 16h122c8 60-4 74 14 120 26 66 8 134-40 134H142c-48 0-66-68-40-134 18-46 14-62 20-94z"),
                subject);
        pen.shade(path("M236 86h36c8 60-4 74 14 120 26 66 8 134-40 134h-34c44-40 40-180 24-254z"))
                .gleam(path("M126 222c-8 24-8 54 2 78"));
        pen.body(path("M104 70l46 6h122c4 24-102 26-128 20z"), subject.pastel());
    }

    static void plate(Pen pen, Subject subject) {
        int count = subject.shown(3);
        pen.stack(count, 12, -18, () -> {
            pen.cast(circle(200, 200, 138));
            pen.cloth(circle(200, 200, 138), subject);
        });
        double x = 200 - (count - 1) * 6.0;
        double y = 200 + (count - 1) * 9.0;
        pen.body(circle(x, y, 92), subject.pastel()).detail(circle(x, y, 80), subject.pastel());
        pen.gleam(path("M", x - 64, y + 4, "a64 64 0 0 1 44-58"));
    }

    static void bowl(Pen pen, Subject subject) {
        pen.ground(200, 318, 130);
        pen.round(rect(152, 290, 96, 24, 8), subject.pastel());
        pen.cloth(path("M46 160h308c0 90-66 142-154 142S46 250 46 160z"), subject);
        pen.shade(path("M286 160h68c0 90-66 142-154 142 60-16 92-80 86-142z")).gleam(path("M72 186c8 34 26 60 50 78"));
        pen.body(oval(200, 160, 154, 36), subject.pastel())
                .flat(oval(200, 166, 132, 26), subject.pastel().shade());
    }

    static void eggCup(Pen pen, Subject subject) {
        pen.ground(200, 344, 84);
        pen.ball(path("M200 62c46 0 82 66 82 112s-34 66-82 66-82-20-82-66 36-112 82-112z"), Tone.of(0xf0d3b0))
                .shine(oval(170, 120, 14, 26));
        pen.cloth(
                path(
                        "M104 168c40 18 152 18 192 0 0 60-30 92-70 100v26c0 16 44 18 44 46H130c0-28 44-30 44-46v-26c-40-8-70-40-70-100z"),
                subject);
        pen.shade(path("M256 182l40-14c0 60-30 92-70 100v26c0 16 44 18 44 46h-40c0-40-20-50-20-76 30-10 46-40 46-82z"))
                .gleam(path("M122 196c4 24 14 42 30 54"));
    }

    static void glass(Pen pen, Subject subject) {
        Tone tint = subject.tone(Tone.GLASS);
        int count = Math.min(subject.pieces(), 2);
        pen.ground(200, 350, 70 + count * 30);
        pen.stamp(
                () -> {
                    pen.body(path("M138 140h124c2 60-22 94-62 94s-64-34-62-94z"), subject.flourish());
                    pen.glass(
                            path(
                                    "M132 60h136c14 110-14 178-56 184v72c0 10 48 8 48 28H140c0-20 48-18 48-28v-72c-42-6-70-74-56-184z"),
                            tint);
                    pen.gleam(path("M150 92c-4 50 4 86 22 110"));
                },
                count == 1 ? new double[] {0, 0} : new double[] {70, -14, -70, 6});
    }

    static void bottle(Pen pen, Subject subject) {
        Tone body = subject.pastel();
        pen.ground(200, 350, 80);
        pen.round(rect(172, 44, 56, 40, 8), subject.says("perfume") ? Tone.BRASS : Tone.SILVER)
                .round(rect(180, 80, 40, 40, 4), body);
        pen.cloth(
                path("M180 112h40c4 26 60 24 60 76v134a22 22 0 0 1-22 22H142a22 22 0 0 1-22-22V188c0-52 56-50 60-76z"),
                subject);
        pen.shade(path("M238 138c24 10 42 20 42 50v134a22 22 0 0 1-22 22h-34c16-40 22-140 14-206z"))
                .gleam(path("M138 200v110"));
        pen.part(rect(148, 222, 104, 70, 8), Tone.CREAM)
                .line(path("M166 244h68M166 264h44"), Tone.STEEL.base(), Pen.LINE);
    }

    static void cakeStand(Pen pen, Subject subject) {
        Tone china = subject.pastel();
        int tiers = subject.says("3", "three") ? 3 : subject.says("2", "two") ? 2 : 1;
        pen.ground(200, 342, 100);
        pen.round(path("M186 284h28l4 30c4 10 40 8 40 20H142c0-12 36-10 40-20z"), china);
        for (int i = 0; i < tiers; i++) {
            double half = 150 - i * 38;
            double y = (tiers == 1 ? 262 : 286) - i * 78;
            if (i > 0) {
                pen.round(rect(193, y, 14, 84, 4), Tone.BRASS);
            }
            pen.shade(oval(200, y + 22, half * .6, 8));
            pen.printed(
                    path("M", 200 - half, y, "c4 14 30 24", half, 24, "s", half - 4, -10, half, -24, "z"),
                    china,
                    subject.print(),
                    subject.printColour());
            pen.body(oval(200, y, half, 17), china).detail(oval(200, y, half - 16, 11), china);
            if (i == tiers - 1) {
                pen.scaledAt(tiers == 1 ? 1.5 : 1, 200, y, () -> sponge(pen, subject));
            }
        }
    }

    /** A small cake standing on 0, 0. */
    private static void sponge(Pen pen, Subject subject) {
        pen.body(path("M-44-38h88v32c0 12-88 12-88 0z"), Tone.of(0xe8c690));
        pen.body(
                path(
                        "M-46-42c0-16 92-16 92 0v10c0 10-12 10-14 2-2 12-18 12-20 0-2 10-20 10-22 0-2 12-18 10-20 0-2 8-16 8-16-2z"),
                subject.flourish());
        pen.ball(circle(0, -60, 10), Tone.RED);
    }

    static void cake(Pen pen, Subject subject) {
        Tone icing = subject.pastel();
        pen.ground(200, 342, 110);
        pen.cloth(path("M112 226h176l-28 104c-4 12-116 12-120 0z"), subject);
        for (int x = 128; x < 280; x += 24) {
            pen.line(
                    path("M", x, 232, "L", 200 + (x - 200) * .72, 332),
                    subject.pastel().line(),
                    2.6);
        }
        Tone cream = icing.equals(Tone.CREAM) ? subject.flourish() : Tone.CREAM;
        pen.ball(
                path(
                        "M98 226c-16-30 8-54 26-52-4-34 26-50 44-46 2-28 64-28 66 0 20-4 46 14 42 46 20-2 42 24 26 52-4 14-200 14-204 0z"),
                cream);
        pen.detail(path("M124 176c30 20 110 20 152 0M168 128c16 12 48 12 66 0"), cream)
                .ball(circle(200, 96, 21), Tone.RED);
        pen.line(path("M202 78c2-14 10-24 22-30"), Tone.LEAF.deep(), Pen.LINE);
    }
}
