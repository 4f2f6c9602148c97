// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Machines and small things for house and bathroom. */
final class Household {
    private Household() {}

    static void iron(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.ground(200, 312, 160);
        pen.body(path("M44 296c10-70 70-110 150-112h130c20 40 30 80 32 112z"), shell)
                .body(path("M40 294h318v10a8 8 0 0 1-8 8H48a10 10 0 0 1-8-18z"), Tone.SILVER);
        pen.bar(path("M150 184c0-60 30-84 80-84h60c24 0 34 20 38 84"), 24, Tone.GRAPHITE)
                .part(path("M110 240c20-26 60-36 110-36l-8 34z"), Tone.GLASS)
                .part(circle(270, 244, 18), Tone.WHITE)
                .gleam(path("M66 270c12-30 30-48 56-60"));
    }

    static void vacuum(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        Shape hose = path("M240 226c-30-190 80-190 80-60 0 90-40 70-50 160");
        pen.ground(190, 336, 160);
        pen.cord(hose, 16, Tone.GRAPHITE).body(path("M236 310h88l16 24H220z"), Tone.INK);
        pen.body(path("M40 280c-4-60 40-100 100-100 66 0 104 40 108 100 0 16-10 26-26 26H66c-16 0-26-10-26-26z"), shell)
                .part(path("M70 232c16-24 40-34 66-34s48 12 62 34z"), Tone.GLASS)
                .gleam(path("M58 264c2-20 8-34 18-46"));
        pen.part(circle(100, 300, 36), Tone.INK)
                .part(circle(100, 300, 14), Tone.SILVER)
                .part(circle(214, 312, 20), Tone.INK);
    }

    static void coffeeMaker(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(200, 344, 130);
        pen.body(
                        path(
                                "M96 60h208a20 20 0 0 1 20 20v58H210v150h114v36a12 12 0 0 1-12 12H88a12 12 0 0 1-12-12V80a20 20 0 0 1 20-20z"),
                        shell)
                .gleam(path("M92 96a18 18 0 0 1 16-20h70"));
        pen.part(rect(230, 138, 60, 28, 6), Tone.SILVER)
                .part(rect(104, 92, 80, 46, 8), subject.flourish())
                .flat(circle(270, 100, 12), Tone.SILVER.base())
                .flat(circle(238, 100, 7), Tone.LEAF.light());
        pen.bar(path("M306 226c30 0 30 40 0 40"), 8, Tone.WHITE)
                .body(path("M220 210h86v50c0 20-14 28-28 28h-30c-14 0-28-8-28-28z"), Tone.WHITE)
                .flat(oval(263, 212, 38, 7), Tone.WALNUT.base())
                .line(path("M262 170v34"), Tone.WALNUT.base(), 7);
    }

    static void kettle(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.SILVER);
        pen.ground(196, 348, 120);
        pen.bar(path("M276 136c70 0 70 150-4 156"), 20, Tone.GRAPHITE)
                .body(path("M118 170L56 120l10-16 70 20z"), shell);
        pen.round(path("M132 98h132c26 60 38 140 34 222H98c-4-82 8-162 34-222z"), shell)
                .round(path("M140 98c0-30 116-30 116 0z"), Tone.GRAPHITE)
                .ball(circle(198, 66, 13), Tone.GRAPHITE);
        pen.body(rect(86, 318, 224, 26, 10), Tone.GRAPHITE)
                .gleam(path("M132 140c-12 40-16 100-16 150"))
                .part(rect(240, 180, 18, 100, 8), Tone.GLASS);
    }

    static void blender(Pen pen, Subject subject) {
        pen.ground(200, 350, 90);
        pen.body(path("M140 172h116l-8 54H148z"), subject.flourish());
        pen.glass(path("M122 70h152l-26 176H148z"), Tone.GLASS)
                .bar(path("M272 96c44 4 40 90-16 110"), 12, Tone.SILVER)
                .round(rect(114, 52, 168, 26, 8), Tone.INK);
        pen.round(path("M148 244h100l28 90a10 10 0 0 1-10 12H130a10 10 0 0 1-10-12z"), subject.tone(Tone.WHITE))
                .part(circle(198, 300, 22), Tone.STEEL)
                .gleam(path("M144 92l14 120"));
    }

    static void toaster(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.SILVER);
        pen.ground(200, 328, 150);
        for (int x = 108; x <= 208; x += 100) {
            pen.body(path("M", x, 200, "V110c-24-30 8-52 42-50 34-2 66 20 42 50v90z"), Tone.of(0xd9a066))
                    .smooth(path("M", x + 12, 200, "v-92c-14-20 8-34 30-34s44 14 30 34v92z"), Tone.CREAM);
        }
        pen.body(
                        path(
                                "M90 158h220a40 40 0 0 1 40 40v96a24 24 0 0 1-24 24H74a24 24 0 0 1-24-24v-96a40 40 0 0 1 40-40z"),
                        shell)
                .shade(path("M50 280h300v14a24 24 0 0 1-24 24H74a24 24 0 0 1-24-24z"))
                .gleam(path("M66 200a26 26 0 0 1 26-26h90"));
        pen.part(rect(318, 196, 20, 58, 6), Tone.INK).part(circle(284, 280, 16), Tone.INK);
    }

    static void appliance(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.WHITE);
        pen.ground(206, 350, 130);
        if (subject.says("fridge", "refrigerator", "freezer", "cooler")) {
            pen.box(116, 58, 146, 286, 40, shell)
                    .part(rect(122, 64, 134, 96, 6), shell)
                    .part(rect(122, 168, 134, 170, 6), shell)
                    .line(path("M238 90v46M238 190v70"), Tone.STEEL.base(), 9)
                    .gleam(path("M132 78h50"));
            return;
        }
        if (subject.says("microwave", "oven", "hob")) {
            pen.box(54, 140, 256, 170, 36, shell)
                    .part(rect(70, 158, 162, 134, 8), Tone.INK)
                    .shine(poly(84, 172, 150, 172, 110, 280, 84, 280))
                    .part(rect(246, 162, 50, 28, 4), Tone.of(0x15302f))
                    .part(circle(271, 226, 18), Tone.STEEL)
                    .part(circle(271, 274, 14), Tone.STEEL);
            return;
        }
        pen.box(86, 84, 200, 258, 40, shell)
                .part(rect(100, 98, 172, 44, 6), shell)
                .part(rect(110, 108, 52, 24, 4), Tone.MIST)
                .part(circle(244, 120, 13), Tone.STEEL);
        pen.part(circle(186, 240, 76), Tone.SILVER)
                .part(circle(186, 240, 56), Tone.of(0x4a6f8f))
                .shine(path("M150 220a42 42 0 0 1 40-24l-44 44z"));
    }

    static void shaver(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.turned(14, 200, 200, () -> {
            pen.cast(path("M146 160h108v160a40 40 0 0 1-108 0z"));
            pen.round(path("M142 164h116c4 40-10 60-10 100 0 50 2 90-48 90s-48-40-48-90c0-40-14-60-10-100z"), shell)
                    .round(path("M150 140h100l10 30H140z"), Tone.STEEL);
            pen.part(circle(158, 98, 36), Tone.STEEL)
                    .part(circle(242, 98, 36), Tone.STEEL)
                    .part(circle(200, 140, 36), Tone.STEEL);
            for (double[] head : new double[][] {{158, 98}, {242, 98}, {200, 140}}) {
                pen.line(circle(head[0], head[1], 22), Tone.SILVER.light(), 8)
                        .flat(circle(head[0], head[1], 9), Tone.INK.base());
            }
            pen.part(rect(186, 216, 28, 58, 14), subject.flourish()).gleam(path("M164 200v60"));
        });
    }

    static void toothbrush(Pen pen, Subject subject) {
        pen.turned(30, 200, 200, () -> {
            pen.cast(rect(176, 150, 54, 220, 24));
            pen.round(rect(172, 160, 56, 212, 26), subject.tone(Tone.WHITE))
                    .round(rect(188, 60, 24, 104, 8), Tone.WHITE)
                    .part(rect(208, 28, 26, 52, 4), subject.flourish())
                    .round(rect(186, 22, 24, 64, 10), Tone.WHITE);
            pen.part(circle(200, 214, 15), subject.flourish())
                    .line(path("M192 300h16M192 318h16M192 336h16"), Tone.SILVER.base(), Pen.LINE);
        });
    }

    static void hairDryer(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.cord(path("M240 320c10 50 70 20 110 36"), 9, Tone.INK);
        pen.body(path("M208 196h70l-20 130a16 16 0 0 1-16 14h-14a16 16 0 0 1-16-18z"), shell);
        pen.body(path("M96 104l150-22c60-6 94 24 94 70s-34 74-94 68L96 196z"), shell)
                .body(path("M48 96l50 6v98l-50 6z"), Tone.INK)
                .part(circle(262, 150, 46), Tone.GRAPHITE);
        pen.line(path("M238 134h48M232 150h60M238 166h48"), Tone.STEEL.base(), Pen.LINE)
                .gleam(path("M116 118l90-14"))
                .part(rect(222, 236, 24, 46, 8), Tone.WHITE);
    }

    static void babyBottle(Pen pen, Subject subject) {
        pen.ground(200, 350, 80);
        pen.round(path("M184 66c-10-40 42-40 32 0 0 30 30 30 34 54H150c4-24 34-24 34-54z"), Tone.of(0xf0cf9c))
                .round(rect(136, 116, 128, 42, 10), subject.accent());
        pen.body(path("M140 226h120v92c0 20-14 28-30 28h-60c-16 0-30-8-30-28z"), Tone.WHITE)
                .glass(
                        path(
                                "M140 156h120c-10 40 10 60 4 100v62c0 20-14 28-30 28h-68c-16 0-30-8-30-28v-62c-6-40 14-60 4-100z"),
                        Tone.GLASS);
        pen.line(
                        path("M158 200h26M158 232h36M158 264h26M158 296h36"),
                        subject.accent().line(),
                        Pen.LINE)
                .gleam(path("M244 190v110"));
    }

    static void soap(Pen pen, Subject subject) {
        Tone bar = subject.pastel();
        pen.ground(200, 316, 150);
        pen.box(72, 216, 220, 86, 60, bar)
                .ball(path("M86 220c0-46 20-60 60-60h100c50 0 70 18 70 52 0 54-30 76-110 76S86 270 86 220z"), bar)
                .detail(oval(202, 220, 78, 34), bar)
                .flat(heart(202, 224, 44), bar.deep());
        for (double[] bubble :
                new double[][] {{112, 130, 30}, {164, 92, 20}, {262, 116, 36}, {300, 66, 16}, {214, 132, 15}}) {
            pen.glass(circle(bubble[0], bubble[1], bubble[2]), Tone.GLASS)
                    .shine(circle(bubble[0] - bubble[2] * .35, bubble[1] - bubble[2] * .35, bubble[2] * .2));
        }
    }

    static void paperweight(Pen pen, Subject subject) {
        pen.ground(200, 340, 120);
        pen.body(path("M96 286h208l16 44H80z"), subject.tone(Tone.WALNUT)).ball(circle(200, 182, 126), Tone.GLASS);
        pen.inside(circle(200, 182, 122), () -> {
            pen.flat(oval(200, 290, 130, 40), "#ffffff");
            pen.ball(heart(200, 210, 100), subject.accent());
            for (int i = 0; i < 14; i++) {
                pen.flat(circle(100 + i * 53 % 200, 90 + i * 37 % 170, 4), "#fff");
            }
        });
        pen.shine(oval(142, 120, 22, 34)).gleam(path("M300 230a108 108 0 0 1-30 44"));
    }
}
