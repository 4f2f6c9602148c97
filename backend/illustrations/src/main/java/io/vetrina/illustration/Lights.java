// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;
import static io.vetrina.illustration.Shape.star;

/** Candles and what they burn in. */
final class Lights {
    private Lights() {}

    /** A flame whose wick begins at x, y. */
    private static void flame(Pen pen, double x, double y, double size) {
        pen.glow(circle(x, y - size * .5, size * 1.7), "#ffcf5a");
        pen.line(path("M", x, y, "v", -size * .24), Tone.INK.base(), Pen.DETAIL);
        pen.scaledAt(size / 60, x, y - size * .12, () -> {
            pen.flat(path("M0-62c16 24 22 34 22 46a22 22 0 0 1-44 0c0-12 6-22 22-46z"), "#f6a93b");
            pen.flat(path("M0-38c8 12 12 18 12 26a12 12 0 0 1-24 0c0-8 4-14 12-26z"), "#ffeeb0");
        });
    }

    static void tLight(Pen pen, Subject subject) {
        boolean glass = subject.says("glass", "votive", "colour", "crystal");
        Tone body = subject.tone(glass ? subject.flourish() : subject.pick(Tone.SILVER, Tone.WHITE, Tone.STEEL));
        pen.ground(200, 340, 120);
        if (subject.says("hanging")) {
            pen.line(path("M116 190C116 30 284 30 284 190"), body.line(), 6);
        }
        pen.flat(oval(200, 176, 90, 18), body.deep());
        pen.round(rect(164, 150, 72, 52, 6), Tone.CREAM);
        flame(pen, 200, 150, subject.says("hanging") ? 48 : 60);
        Shape bowl = path("M92 176c40 24 176 24 216 0 6 70-10 130-40 158-10 8-126 8-136 0-30-28-46-88-40-158z");
        if (glass) {
            pen.glass(bowl, body).gleam(path("M112 206c0 34 6 66 18 92"));
        } else {
            pen.round(bowl, body);
        }
        Tone cut = glass ? Tone.WHITE : Tone.of(0xf6c860);
        if (subject.says("star")) {
            pen.part(star(200, 264, 42), cut);
        } else if (subject.says("heart", "love", "sweetheart", "lovebird") || !glass) {
            pen.part(heart(200, 264, 78), cut);
        } else {
            pen.put(
                    path("M130 214l28 100M176 222l14 104M224 222l-14 104M270 214l-28 100"),
                    "stroke=\"#fff\" stroke-opacity=\".5\" stroke-width=\"4\" fill=\"none\"");
        }
    }

    static void candle(Pen pen, Subject subject) {
        Tone wax = subject.pastel();
        int count = Math.clamp(subject.pieces(), 1, 3);
        pen.ground(200, 346, 60 + count * 36);
        if (subject.says("jar", "tin", "scented", "scent", "votive", "glass", "pot")) {
            flame(pen, 200, 150, 70);
            pen.round(rect(116, 148, 168, 120, 8), Tone.CREAM);
            pen.glass(path("M104 130h192v186a26 26 0 0 1-26 26H130a26 26 0 0 1-26-26z"), Tone.GLASS);
            pen.cloth(rect(130, 214, 140, 86, 8), subject).gleam(path("M120 160v140"));
            return;
        }
        double width = count == 1 ? 104 : 74;
        for (int i = 0; i < count; i++) {
            double x = 200 + (i - (count - 1) / 2.0) * (width + 16);
            double top = count == 1 ? 160 : 130 + (i * 2 + 1) % 3 * 44;
            flame(pen, x, top, 58);
            pen.round(
                    path(
                            "M",
                            x - width / 2,
                            top,
                            "c10 12",
                            width - 10,
                            12,
                            width,
                            0,
                            "v",
                            330 - top,
                            "c0 14",
                            -width,
                            14,
                            -width,
                            0,
                            "z"),
                    i == 0 ? wax : subject.tones().size() > 1 ? subject.tone(i, wax) : wax);
            pen.body(oval(x, top, width / 2, width * .12), wax)
                    .line(path("M", x - width * .3, top + 14, "v", 26 + i * 12), wax.light(), 9);
        }
    }

    static void candlestick(Pen pen, Subject subject) {
        Tone metal = subject.tone(subject.pick(Tone.BRASS, Tone.SILVER, Tone.INK));
        flame(pen, 200, 96, 50);
        pen.ground(200, 350, 90);
        pen.round(rect(184, 94, 32, 130, 5), Tone.CREAM);
        pen.round(
                path("M168 214h64v16l-18 14v52c20 8 62 14 66 40 0 12-160 12-160 0 4-26 46-32 66-40v-52l-18-14z"),
                metal);
        pen.round(oval(200, 256, 26, 15), metal).gleam(path("M140 330c8-8 20-12 34-16"));
    }

    static void lantern(Pen pen, Subject subject) {
        Tone metal = subject.tone(subject.pick(Tone.INK, Tone.WHITE, Tone.STEEL));
        if (subject.says("paper", "chinese", "honeycomb")) {
            pen.line(path("M200 20v44"), metal.line(), Pen.LINE).glow(circle(200, 190, 170), "#ffcf5a");
            pen.ball(circle(200, 190, 124), subject.pastel());
            for (int i = 1; i < 4; i++) {
                pen.detail(oval(200, 190, i * 36, 124), subject.pastel());
            }
            pen.round(rect(168, 58, 64, 18, 4), Tone.BRASS).round(rect(168, 304, 64, 18, 4), Tone.BRASS);
            pen.line(
                    path("M200 322v36M190 322v28M210 322v28"),
                    subject.flourish().base(),
                    Pen.LINE);
            return;
        }
        pen.ground(200, 352, 110);
        pen.line(circle(200, 54, 24), metal.line(), 7);
        pen.body(path("M140 128l34-48h52l34 48z"), metal).body(rect(118, 124, 164, 20, 5), metal);
        pen.glass(rect(130, 144, 140, 170, 2), Tone.GLASS);
        pen.round(rect(172, 238, 56, 76, 5), Tone.CREAM);
        flame(pen, 200, 238, 56);
        pen.line(path("M132 144v170M268 144v170"), metal.line(), 15)
                .line(path("M132 144v170M268 144v170"), metal.base(), 8);
        pen.body(rect(110, 312, 180, 28, 6), metal).gleam(path("M150 116l22-30M150 164v60"));
    }

    static void chandelier(Pen pen, Subject subject) {
        Tone metal = subject.tone(Tone.BRASS);
        pen.line(path("M200 24v70"), metal.line(), 8);
        for (int i = -2; i <= 2; i++) {
            double x = 200 + i * 66;
            double y = 178 + (2 - Math.abs(i)) * 12;
            pen.bar(path("M200 130Q", 200 + i * 30, 290 - Math.abs(i) * 14, x, y + 20), 5, metal);
            flame(pen, x, y - 40, 32);
            pen.round(rect(x - 9, y - 40, 18, 52, 3), Tone.CREAM)
                    .round(path("M", x - 20, y + 10, "h40l-8 16h-24z"), metal);
            pen.flat(poly(x, y + 36, x + 9, y + 56, x, y + 76, x - 9, y + 56), Tone.GLASS.base());
        }
        pen.ball(circle(200, 132, 30), metal).ball(circle(200, 318, 16), Tone.GLASS);
    }

    static void lampshade(Pen pen, Subject subject) {
        pen.glow(path("M120 220L60 350H340L280 220z"), "#ffdc84");
        pen.ground(200, 352, 84);
        pen.round(path("M186 214h28v60c30 8 46 32 46 70H140c0-38 16-62 46-70z"), subject.tone(1, Tone.WOOD));
        pen.cloth(path("M142 60h116l66 166H76z"), subject)
                .shade(path("M226 60h32l66 166h-66z"))
                .gleam(path("M146 84l-42 118"));
        pen.line(path("M142 60h116M78 222h244"), subject.pastel().line(), 7);
    }

    static void fairyLights(Pen pen, Subject subject) {
        Tone wire = Tone.of(0x5d7a58);
        Shape string =
                path("M30 90C90 190 150 40 200 130S320 220 370 110M40 240C100 330 160 210 210 280s110 40 150-20");
        pen.castLine(string, 5).line(string, wire.base(), 6);
        double[] at = {
            74, 132, 128, 98, 188, 112, 244, 178, 306, 184, 352, 138, 78, 276, 138, 262, 198, 264, 256, 306, 318, 296
        };
        for (int i = 0; i < at.length; i += 2) {
            Tone glow = subject.tones().isEmpty()
                    ? subject.pastel(i / 2)
                    : subject.tone(i / 2 % subject.tones().size(), Tone.YELLOW);
            double x = at[i];
            double y = at[i + 1];
            pen.glow(circle(x, y + 26, 36), glow.light());
            pen.part(rect(x - 7, y - 4, 14, 16, 3), wire)
                    .ball(path("M", x, y + 10, "c18 0 18 24 0 40-18-16-18-40 0-40z"), glow);
        }
    }

    static void incense(Pen pen, Subject subject) {
        pen.line(path("M250 92c-26-20 20-30 0-60M286 120c-22-18 18-28 2-52"), Tone.SILVER.base(), 6);
        for (int i = 0; i < 5; i++) {
            pen.turned(
                    14 + i * 5,
                    110,
                    320,
                    () -> pen.line(path("M110 300V60"), Tone.WALNUT.base(), 7).line(path("M110 62v-4"), "#f08a4b", 8));
        }
        pen.ground(200, 340, 150);
        pen.cloth(path("M52 268h296l-30 56c-8 12-228 12-236 0z"), subject)
                .body(oval(200, 268, 148, 18), subject.pastel())
                .gleam(path("M84 296l14 22"));
    }

    static void matches(Pen pen, Subject subject) {
        pen.ground(206, 320, 140);
        pen.box(76, 200, 230, 104, 50, Tone.CREAM);
        for (int i = 0; i < 6; i++) {
            pen.line(path("M", 112 + i * 30, 206, "v-92"), Tone.KRAFT.base(), 11)
                    .ball(oval(112 + i * 30, 106, 11, 16), Tone.RED);
        }
        pen.cloth(rect(76, 196, 230, 108, 4), subject)
                .flat(rect(76, 280, 230, 24, 2), Tone.WALNUT.deep())
                .part(rect(140, 216, 104, 46, 6), Tone.CREAM);
        flame(pen, 191, 250, 22);
    }
}
