// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Garden and nature. */
final class Garden {
    private Garden() {}

    static void birdHouse(Pen pen, Subject subject) {
        Tone wall = subject.pastel();
        if (subject.says("cage", "birdcage")) {
            pen.ground(200, 346, 100);
            pen.line(circle(200, 46, 15), Tone.BRASS.line(), 6)
                    .line(path("M110 316V160c0-130 180-130 180 0v156"), wall.line(), 7);
            pen.line(
                    path(
                            "M140 316V150c0-60 30-86 60-90 30 4 60 30 60 90v166M170 316V150c0-50 16-80 30-90 14 10 30 40 30 90v166M200 60v256M110 200h180"),
                    wall.line(),
                    Pen.LINE);
            pen.ball(oval(200, 250, 34, 26), subject.flourish())
                    .ball(circle(226, 228, 17), subject.flourish())
                    .body(rect(96, 312, 208, 30, 8), wall);
            return;
        }
        pen.line(path("M200 70V20"), Tone.WALNUT.base(), 6);
        pen.cloth(path("M108 172L200 84l92 88v150a12 12 0 0 1-12 12H120a12 12 0 0 1-12-12z"), subject)
                .shade(path("M236 118l56 54v150a12 12 0 0 1-12 12h-44z"));
        pen.body(path("M200 62l128 116-24 22L200 106 96 200l-24-22z"), subject.tone(1, subject.flourish()));
        pen.part(circle(200, 218, 40), Tone.INK).round(rect(192, 276, 16, 34, 6), Tone.WOOD);
    }

    static void wateringCan(Pen pen, Subject subject) {
        Tone metal = subject.tone(subject.pick(Tone.STEEL, Tone.LEAF, Tone.CREAM));
        if (subject.says("bucket", "pail")) {
            pen.ground(200, 342, 100);
            pen.line(path("M92 140C100 20 300 20 308 140"), metal.line(), 8);
            pen.cloth(path("M84 136h232l-32 186c-4 22-164 22-168 0z"), subject)
                    .body(oval(200, 136, 116, 24), metal)
                    .flat(oval(200, 140, 98, 16), metal.deep())
                    .gleam(path("M112 176l18 120"));
            return;
        }
        pen.ground(210, 336, 120);
        pen.bar(path("M186 152c-10-90 130-90 150 10 6 40-10 80-30 100"), 12, metal);
        pen.body(path("M150 250L66 152l18-14 78 64z"), metal)
                .turned(-40, 70, 142, () -> pen.body(path("M52 130h40l14 24H38z"), metal));
        pen.printed(path("M148 156h140l14 158c2 22-168 22-166 0z"), metal, subject.print(), subject.printColour());
        pen.shade(path("M254 156h34l14 158c0 8-16 12-38 15z"))
                .body(oval(218, 156, 70, 16), metal)
                .flat(oval(218, 158, 56, 10), metal.deep())
                .gleam(path("M164 186l-8 108"));
    }

    static void plantPot(Pen pen, Subject subject) {
        pen.ground(200, 346, 90);
        if (subject.says("seed", "seeds", "marker", "herb", "tool", "tools", "trowel", "fork")) {
            pen.round(rect(188, 150, 24, 190, 4), Tone.WOOD)
                    .cloth(
                            path(
                                    "M86 60h228a14 14 0 0 1 14 14v70a14 14 0 0 1-14 14H86a14 14 0 0 1-14-14V74a14 14 0 0 1 14-14z"),
                            subject);
            pen.part(rect(108, 80, 184, 58, 6), Tone.CREAM)
                    .line(
                            path(
                                    "M160 126c0-24 16-34 40-34-2 24-14 34-40 34zM200 126c0-20 14-30 36-30-2 20-12 30-36 30z"),
                            Tone.LEAF.base(),
                            6);
            return;
        }
        pen.bar(path("M200 220C196 160 200 120 200 96"), 6, Tone.LEAF);
        double[][] leaves = {{-60, 150}, {58, 140}, {-34, 110}, {36, 100}};
        for (double[] leaf : leaves) {
            pen.turned(
                    leaf[0],
                    200,
                    214,
                    () -> pen.part(
                                    path("M200 210c-34-30-34-80 0", -leaf[1], "c34 60 34 110 0", leaf[1], "z"),
                                    Tone.LEAF)
                            .detail(path("M200 206v-90"), Tone.LEAF));
        }
        pen.cloth(path("M122 232h156l-20 96c-4 20-112 20-116 0z"), subject)
                .shade(path("M244 232h34l-20 96c-2 8-18 12-36 14z"))
                .body(rect(108, 204, 184, 40, 8), subject.pastel())
                .gleam(path("M122 216h60"));
    }

    static void flower(Pen pen, Subject subject) {
        Tone petal = subject.pastel();
        pen.bar(path("M200 190C210 250 190 300 204 352"), 9, Tone.LEAF);
        pen.body(
                path("M204 300c20-50 70-60 100-40-20 44-60 56-100 40zM198 270c-20-40-70-50-96-30 20 40 56 50 96 30z"),
                Tone.LEAF);
        if (subject.says("rose", "peony", "bouquet", "ranunculus")) {
            pen.ball(circle(200, 140, 92), petal)
                    .body(path("M120 120c20-70 140-70 160 0-10 60-150 60-160 0z"), petal)
                    .body(path("M146 118c14-46 94-46 108 0-8 40-100 40-108 0z"), petal)
                    .body(path("M172 112c8-24 48-24 56 0-4 22-52 22-56 0z"), petal);
            pen.body(
                    path("M108 140c0 60 60 92 92 92-20-30-80-40-92-92zM292 140c0 60-60 92-92 92 20-30 80-40 92-92z"),
                    petal);
            return;
        }
        pen.around(9, 200, 140, () -> pen.ball(path("M200 140c-34-30-34-92 0-106 34 14 34 76 0 106z"), petal))
                .ball(circle(200, 140, 36), Tone.YELLOW);
        pen.flat(circle(190, 132, 4), Tone.BRASS.deep())
                .flat(circle(208, 136, 4), Tone.BRASS.deep())
                .flat(circle(196, 150, 4), Tone.BRASS.deep());
    }

    static void basket(Pen pen, Subject subject) {
        Tone wicker = subject.tone(subject.says("wire", "metal", "bin") ? Tone.STEEL : Tone.of(0xc99a62));
        pen.ground(200, 338, 140);
        if (!subject.says("bin", "laundry", "linen", "waste")) {
            pen.bar(path("M88 190C90 20 310 20 312 190"), 13, wicker);
        }
        pen.body(path("M62 178h276l-28 136c-4 22-216 22-220 0z"), wicker);
        pen.inside(path("M62 178h276l-28 136c-4 22-216 22-220 0z"), () -> {
            for (int row = 0; row < 5; row++) {
                for (int i = 0; i < 10; i++) {
                    pen.put(
                            rect(46 + i * 34 + row % 2 * 17, 190 + row * 29, 30, 22, 10),
                            "fill=\"" + wicker.light() + "\" stroke=\"" + wicker.line() + "\" stroke-width=\"2.6\"");
                }
            }
        });
        pen.cloth(path("M54 160h292v26c-14 20-30-4-48 6s-32 8-50 0-32 8-48 0-32 8-50 0-32-4-48 0-34 6-48-6z"), subject);
    }

    static void feather(Pen pen, Subject subject) {
        Tone vane = subject.pastel();
        pen.turned(34, 200, 200, () -> {
            Shape feather = path("M200 36c56 50 62 150 34 220l-34 30-34-30c-28-70-22-170 34-220z");
            pen.cast(feather);
            pen.printed(feather, vane, subject.print(), subject.printColour())
                    .line(path("M200 60v310"), Tone.CREAM.line(), 9)
                    .line(path("M200 60v310"), Tone.CREAM.base(), 5);
            pen.detail(
                    path("M200 120l-34 30M200 120l34 30M200 170l-40 36M200 170l40 36M200 220l-34 32M200 220l34 32"),
                    vane);
        });
    }

    static void toadstool(Pen pen, Subject subject) {
        pen.ground(200, 346, 100);
        pen.round(path("M160 200h80c0 60 8 100 24 134-20 14-108 14-128 0 16-34 24-74 24-134z"), Tone.CREAM);
        pen.ball(path("M44 206C52 100 130 54 200 54s148 46 156 152c-60 30-252 30-312 0z"), subject.tone(Tone.RED));
        for (int[] spot : new int[][] {
            {128, 136, 25}, {210, 98, 22}, {280, 160, 24}, {196, 184, 20}, {88, 190, 13}, {320, 196, 11}
        }) {
            pen.flat(oval(spot[0], spot[1], spot[2], spot[2] * .82), Tone.WHITE.base());
        }
    }

    static void skull(Pen pen, Subject subject) {
        Tone bone = subject.tone(Tone.CREAM);
        pen.ground(200, 344, 100);
        pen.ball(
                path(
                        "M200 56c90 0 130 60 130 126 0 50-24 70-50 84v46c0 20-10 28-28 28H148c-18 0-28-8-28-28v-46c-26-14-50-34-50-84 0-66 40-126 130-126z"),
                bone);
        pen.flat(heart(144, 200, 76), Tone.INK.base())
                .flat(heart(256, 200, 76), Tone.INK.base())
                .flat(poly(200, 226, 218, 262, 182, 262), Tone.INK.base());
        pen.line(path("M160 292v44M186 292v46M214 292v46M240 292v44"), bone.line(), Pen.LINE)
                .around(
                        1,
                        200,
                        100,
                        () -> pen.flat(circle(200, 108, 11), subject.flourish().base()));
    }
}
