// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** Bags and cases. */
final class Bags {
    private Bags() {}

    static void notebookBag(Pen pen, Subject subject) {
        Tone cloth = subject.tone(Tone.GRAPHITE);
        pen.ground(200, 338, 160);
        pen.line(path("M146 138V112a20 20 0 0 1 20-20h68a20 20 0 0 1 20 20v26"), cloth.line(), 21)
                .line(path("M146 138V112a20 20 0 0 1 20-20h68a20 20 0 0 1 20 20v26"), cloth.base(), 13);
        pen.body(rect(44, 132, 312, 198, 22), cloth).gleam(path("M62 166a16 16 0 0 1 16-16h80"));
        pen.body(path("M62 206h276v98a14 14 0 0 1-14 14H76a14 14 0 0 1-14-14z"), cloth)
                .line(path("M62 206h276"), subject.flourish().base(), 6);
        pen.line(path("M76 182h220"), cloth.line(), Pen.DETAIL)
                .part(rect(284, 176, 26, 14, 4), Tone.SILVER)
                .part(rect(178, 194, 44, 34, 6), Tone.STEEL);
    }

    static void backpack(Pen pen, Subject subject) {
        Tone cloth = subject.tone(Tone.GRAPHITE);
        Tone trim = subject.tone(1, subject.flourish());
        pen.ground(200, 352, 120);
        pen.line(path("M170 76c0-44 60-44 60 0"), cloth.line(), 17)
                .line(path("M170 76c0-44 60-44 60 0"), cloth.base(), 10);
        pen.body(
                path("M96 174c0-70 40-112 104-112s104 42 104 112v136a34 34 0 0 1-34 34H130a34 34 0 0 1-34-34z"), cloth);
        pen.body(path("M78 226h24v90H92a14 14 0 0 1-14-14zM298 226h24v76a14 14 0 0 1-14 14h-10z"), cloth);
        pen.printed(path("M122 222h156v92a16 16 0 0 1-16 16H138a16 16 0 0 1-16-16z"), cloth, subject.print(), trim);
        pen.line(path("M116 180c4-60 40-84 84-84s80 24 84 84"), trim.base(), 6)
                .line(path("M134 246h132"), trim.base(), 6)
                .part(rect(248, 244, 12, 26, 4), Tone.SILVER);
        pen.gleam(path("M112 170c4-40 22-66 52-78"));
    }

    static void sleeve(Pen pen, Subject subject) {
        Tone cloth = subject.tone(subject.flourish());
        pen.turned(-6, 200, 200, () -> {
            pen.cast(rect(50, 116, 300, 206, 20));
            pen.body(rect(72, 74, 256, 120, 10), Tone.SILVER);
            pen.printed(
                    path("M50 124h300v176a22 22 0 0 1-22 22H72a22 22 0 0 1-22-22z"),
                    cloth,
                    subject.print(),
                    cloth.equals(Tone.INK) ? Tone.GRAPHITE : Tone.WHITE);
            pen.line(path("M50 140h300"), cloth.deep(), 6)
                    .part(rect(300, 132, 34, 16, 5), Tone.SILVER)
                    .gleam(path("M66 164v110"));
        });
    }

    static void phoneCase(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.turned(8, 200, 200, () -> {
            pen.cast(rect(114, 44, 172, 314, 34));
            pen.printed(rect(114, 44, 172, 314, 34), shell, subject.print(), subject.tone(1, Tone.WHITE));
            pen.body(rect(134, 66, 66, 76, 20), Tone.INK)
                    .part(circle(152, 88, 12), Tone.STEEL)
                    .part(circle(182, 88, 12), Tone.STEEL)
                    .part(circle(152, 120, 12), Tone.STEEL)
                    .flat(circle(182, 120, 6), "#fff3cf");
            pen.shade(path("M256 44a30 34 0 0 1 30 34v246a34 34 0 0 1-34 34h-20c20 0 30-14 30-34z"))
                    .gleam(path("M128 190v90"));
        });
    }

    static void cameraBag(Pen pen, Subject subject) {
        Tone cloth = subject.tone(Tone.INK);
        pen.ground(200, 340, 140);
        pen.line(path("M84 170C60 30 340 30 316 170"), cloth.line(), 21)
                .line(path("M84 170C60 30 340 30 316 170"), cloth.base(), 13);
        pen.body(rect(70, 150, 260, 180, 26), cloth);
        pen.body(path("M70 176a26 26 0 0 1 26-26h208a26 26 0 0 1 26 26v34c-80 30-180 30-260 0z"), cloth)
                .gleam(path("M90 180a14 14 0 0 1 14-12h70"));
        pen.part(rect(180, 204, 40, 54, 8), Tone.STEEL)
                .line(path("M70 290h260"), subject.flourish().base(), 6);
    }
}
