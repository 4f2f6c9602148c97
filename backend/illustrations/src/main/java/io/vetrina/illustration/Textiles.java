// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** Cloth: bags, cushions, what keeps warm and dry. */
final class Textiles {
    private Textiles() {}

    static void bag(Pen pen, Subject subject) {
        Tone handle = subject.print() == Print.NONE ? subject.pastel() : subject.printColour();
        pen.ground(200, 348, 130);
        pen.line(path("M136 168C130 20 270 20 264 168"), handle.line(), 21)
                .line(
                        path("M136 168C130 20 270 20 264 168"),
                        handle.equals(Tone.WHITE) ? handle.shade() : handle.base(),
                        14);
        if (subject.says("handbag", "shoulder", "charlotte")) {
            pen.cloth(
                    path("M96 160h208c16 30 44 120 36 156-4 20-20 24-40 24H100c-20 0-36-4-40-24-8-36 20-126 36-156z"),
                    subject);
            pen.shade(path("M270 160h34c16 30 44 120 36 156-4 20-20 24-40 24h-30c30-30 20-130 0-180z"))
                    .line(path("M96 166h208"), subject.pastel().line(), 10);
            pen.part(circle(200, 176, 11), Tone.BRASS);
            return;
        }
        pen.cloth(path("M74 148h252l14 184a10 10 0 0 1-10 12H70a10 10 0 0 1-10-12z"), subject);
        pen.shade(path("M290 148h36l14 184a10 10 0 0 1-10 12h-40z")).gleam(path("M92 166l-10 140"));
        pen.line(path("M76 168h248"), subject.pastel().line(), Pen.DETAIL);
    }

    static void purse(Pen pen, Subject subject) {
        pen.ground(200, 334, 140);
        if (subject.says("card", "wallet", "passport", "travel", "oyster")) {
            pen.turned(-6, 200, 200, () -> {
                pen.body(rect(92, 84, 200, 120, 12), Tone.CYAN).flat(rect(92, 112, 200, 24, 0), Tone.INK.base());
                pen.cast(rect(66, 116, 268, 196, 18));
                pen.cloth(rect(66, 116, 268, 196, 18), subject)
                        .detail(rect(78, 128, 244, 172, 12), subject.pastel())
                        .gleam(path("M84 146v110"));
            });
            return;
        }
        pen.cloth(path("M96 148h208c30 26 52 76 48 126-4 40-40 54-152 54S52 314 48 274c-4-50 18-100 48-126z"), subject);
        pen.shade(path("M280 148h24c30 26 52 76 48 126-4 40-40 54-120 54 60-20 80-120 48-180z"));
        pen.bar(path("M92 152c30-20 186-20 216 0"), 13, Tone.BRASS)
                .ball(circle(188, 118, 15), Tone.BRASS)
                .ball(circle(214, 118, 15), Tone.BRASS)
                .gleam(path("M74 240c2-28 12-50 24-64"));
    }

    static void cushion(Pen pen, Subject subject) {
        Shape pillow = path(
                "M70 76c40 18 220 18 260 0 12-4 18 4 14 14-18 44-18 176 0 220 4 10-2 18-14 14-40-18-220-18-260 0-12 4-18-4-14-14 18-44 18-176 0-220-4-10 2-18 14-14z");
        pen.cast(pillow);
        pen.cloth(pillow, subject);
        pen.shade(
                        path(
                                "M330 76c12-4 18 4 14 14-18 44-18 176 0 220 4 10-2 18-14 14-30-14-130-18-200-14C260 290 310 200 330 76z"))
                .gleam(path("M84 104c34 10 70 12 110 12"));
    }

    static void hotWaterBottle(Pen pen, Subject subject) {
        pen.ground(200, 352, 90);
        pen.round(rect(176, 34, 48, 36, 8), Tone.CREAM);
        Shape cover = path(
                "M168 66h64c4 40 6 44 34 56 20 10 30 22 30 48v138c0 24-14 40-40 40H144c-26 0-40-16-40-40V170c0-26 10-38 30-48 28-12 30-16 34-56z");
        pen.cloth(cover, subject);
        pen.shade(path("M256 118c30 12 40 24 40 52v138c0 24-14 40-40 40h-30c34-40 44-160 30-230z"));
        pen.bar(
                path("M160 100c30 10 50 10 80 0"),
                12,
                subject.printColour().equals(Tone.WHITE) ? Tone.CREAM : subject.printColour());
        pen.gleam(path("M122 190v100"));
    }

    static void warmer(Pen pen, Subject subject) {
        Tone wool = subject.pastel();
        if (subject.says("scarf", "shawl", "pashmina", "sarong")) {
            pen.cloth(
                    path(
                            "M120 60c60 30 110 30 160 0l24 44c-20 24-60 36-84 38l60 190-62 20-46-200-30 190-60-14 40-190c-14-10-26-24-30-38z"),
                    subject);
            pen.detail(path("M120 104c50 40 110 44 180 4"), wool);
            return;
        }
        for (int side = 0; side < 2; side++) {
            double place = side == 0 ? -58 : 46;
            pen.turned(
                    side == 0 ? -10 : 14,
                    200,
                    340,
                    () -> pen.at(place, 0, () -> {
                        pen.cast(path("M140 270V130c0-84 112-84 112 0v140z"));
                        pen.cloth(
                                path("M144 276V138c0-82 110-82 110 0v32c14-26 52-20 46 14-6 40-34 52-46 62v30z"),
                                subject);
                        pen.body(
                                rect(132, 268, 132, 64, 14),
                                subject.printColour().equals(Tone.WHITE) ? Tone.CREAM : subject.printColour());
                        pen.line(
                                path("M154 280v40M176 280v40M198 280v40M220 280v40M242 280v40"),
                                wool.line(),
                                Pen.DETAIL);
                    }));
        }
    }

    static void doormat(Pen pen, Subject subject) {
        Tone coir = subject.tone(Tone.KRAFT);
        pen.turned(-5, 200, 200, () -> {
            pen.cast(rect(36, 112, 328, 188, 8));
            for (int x = 42; x < 362; x += 10) {
                pen.line(path("M", x, 106, "v200"), coir.line(), 3);
            }
            pen.printed(rect(36, 112, 328, 188, 6), coir, subject.print(), subject.tone(1, Tone.WALNUT));
            if (subject.print() != Print.UNION) {
                pen.line(rect(52, 128, 296, 156, 4), Tone.WALNUT.base(), 5).body(rect(96, 164, 208, 84, 8), coir);
                Lettering.write(
                        pen,
                        subject.says("home", "sweet") ? "HOME" : subject.says("hello") ? "HELLO" : "WELCOME",
                        200,
                        206,
                        27,
                        Tone.WALNUT.deep());
            }
        });
    }

    static void umbrella(Pen pen, Subject subject) {
        pen.turned(14, 200, 200, () -> {
            pen.line(path("M200 50V300a28 28 0 0 1-56 0"), Tone.WALNUT.line(), 17)
                    .line(path("M200 50V300a28 28 0 0 1-56 0"), Tone.WOOD.base(), 10);
            pen.cloth(
                    path(
                            "M40 198C40 20 360 20 360 198c-16-26-52-26-72-2-16-26-60-26-88-2-28-24-72-24-88 2-20-24-56-24-72 2z"),
                    subject);
            pen.shade(path("M210 66c90 10 150 60 150 132-16-26-52-26-72-2-4-60-30-110-78-130z"))
                    .detail(path("M200 64c-50 30-84 80-88 132M200 64c50 30 84 80 88 132M200 64v130"), subject.pastel());
            pen.gleam(path("M62 160c10-34 36-62 66-76")).round(rect(194, 38, 12, 26, 5), Tone.SILVER);
        });
    }

    static void parasol(Pen pen, Subject subject) {
        pen.ground(200, 354, 70);
        pen.round(rect(192, 170, 16, 172, 6), Tone.WOOD).round(path("M152 350c0-22 96-22 96 0z"), Tone.STEEL);
        pen.cloth(path("M34 196L190 70a16 16 0 0 1 20 0l156 126-14 26-50-8-52 10-50-10-50 10-52-10-50 8z"), subject);
        pen.shade(path("M210 70l156 126-14 26-50-8z"))
                .detail(path("M200 66L98 216M200 66l102 150M200 66v148"), subject.pastel());
    }

    static void fan(Pen pen, Subject subject) {
        Tone paper = subject.pastel();
        for (int i = 0; i < 11; i++) {
            pen.turned(-70 + i * 14, 200, 300, () -> {
                pen.part(path("M194 300L184 200h32L206 300z"), Tone.WOOD);
                pen.printed(
                        path("M184 204L170 124c10-10 50-10 60 0L216 204z"),
                        paper,
                        subject.print(),
                        subject.printColour());
            });
        }
        pen.ball(circle(200, 300, 13), Tone.BRASS);
    }

    static void curtain(Pen pen, Subject subject) {
        pen.bar(path("M40 66h320"), 11, Tone.BRASS)
                .ball(circle(38, 66, 14), Tone.BRASS)
                .ball(circle(362, 66, 14), Tone.BRASS);
        pen.cloth(path("M60 72h130c4 90-20 140-60 180l20 96H60z"), subject)
                .cloth(path("M340 72H210c-4 90 20 140 60 180l-20 96h90z"), subject);
        pen.detail(
                path(
                        "M90 76v268M120 76c4 100-10 150-20 180M160 76c2 70-14 120-40 160M310 76v268M280 76c-4 100 10 150 20 180M240 76c-2 70 14 120 40 160"),
                subject.pastel());
        pen.bar(path("M62 254c20 10 50 10 66-2M338 254c-20 10-50 10-66-2"), 9, subject.flourish());
    }

    static void teaTowel(Pen pen, Subject subject) {
        int count = Math.min(subject.pieces(), 2);
        pen.bar(path("M60 60h280"), 10, Tone.WOOD);
        pen.stack(count, 60, -8, () -> {
            pen.cloth(path("M112 56h176v268c-30 14-60-8-90 4s-56 8-86 0z"), subject);
            pen.shade(path("M250 56h38v268c-14 6-26 4-38 2z"))
                    .detail(path("M112 290c30 8 56 12 86 0s60-18 90-4"), subject.pastel())
                    .gleam(path("M126 76v120"));
        });
    }

    static void apron(Pen pen, Subject subject) {
        if (subject.says("glove", "mitt")) {
            warmer(pen, subject);
            return;
        }
        Tone tape = subject.printColour().equals(Tone.WHITE) ? Tone.CREAM : subject.printColour();
        pen.line(path("M146 100C140 20 260 20 254 100"), tape.line(), 12)
                .line(path("M146 100C140 20 260 20 254 100"), tape.base(), 6);
        pen.bar(path("M104 210c-40 10-50 50-66 60M296 210c40 10 50 50 66 60"), 6, tape);
        pen.cloth(path("M144 92h112c2 54 16 84 48 96v150c-30 16-178 16-208 0V188c32-12 46-42 48-96z"), subject);
        pen.body(path("M146 226h108v62c0 16-108 16-108 0z"), tape).gleam(path("M114 216v100"));
    }
}
