// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** Screens, what throws pictures on them and what holds them. */
final class Screens {
    private Screens() {}

    static void monitor(Pen pen, Subject subject) {
        double inches = Math.clamp(subject.inches(22), 15, 34);
        double area = 30_000 + inches * 1_000;
        double aspect = Math.clamp(subject.aspect(16 / 9.0), 1.2, 2.4);
        double width = Math.min(Math.sqrt(area * aspect), 316);
        double height = width / aspect;
        double top = 288 - height;
        double left = 200 - width / 2;
        Tone shell = subject.tone(Tone.INK);
        pen.ground(200, 344, 110);
        pen.body(poly(180, 280, 220, 280, 226, 330, 174, 330), shell);
        pen.body(path("M132 336c0-10 20-14 68-14s68 4 68 14a6 6 0 0 1-6 6H138a6 6 0 0 1-6-6z"), shell);
        pen.body(rect(left - 10, top - 10, width + 20, height + 28, 10), shell);
        Computers.wallpaper(pen, subject, left, top, width, height);
        pen.flat(circle(200, 296.5, 4), subject.flourish().light());
    }

    static void tv(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(200, 330, 150);
        pen.line(path("M110 296l-20 28M290 296l20 28"), Tone.STEEL.base(), 12);
        pen.body(rect(30, 96, 340, 204, 8), shell);
        Computers.wallpaper(pen, subject, 38, 104, 324, 184);
    }

    static void projector(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.WHITE);
        pen.glow(poly(118, 208, 20, 96, 20, 316, 118, 250), "#ffdc84");
        pen.ground(216, 308, 140);
        pen.line(path("M130 284v18M310 284v18"), Tone.INK.base(), 14);
        pen.box(92, 182, 216, 108, 52, shell);
        pen.part(circle(146, 234, 40), Tone.GRAPHITE)
                .ball(circle(146, 234, 27), Tone.of(0x3f6f9c))
                .shine(circle(137, 224, 8));
        for (int y = 206; y < 276; y += 13) {
            pen.line(path("M212", y, "h78"), shell.shade(), Pen.LINE);
        }
        pen.part(poly(196, 170, 218, 156, 290, 156, 272, 170), Tone.INK);
    }

    static void projectorLamp(Pen pen, Subject subject) {
        pen.ground(200, 320, 140);
        pen.glow(circle(150, 190, 130), "#ffcf5a");
        pen.box(150, 118, 140, 190, 50, Tone.GRAPHITE);
        pen.part(rect(164, 250, 108, 40, 6), Tone.INK).line(path("M178 270h60"), Tone.STEEL.base(), Pen.DETAIL);
        pen.ball(oval(146, 184, 62, 74), Tone.SILVER)
                .ball(oval(138, 184, 42, 54), Tone.of(0xf4dc96))
                .ball(circle(140, 186, 15), Tone.WHITE);
        pen.part(rect(196, 134, 78, 28, 5), subject.flourish());
    }

    static void projectionScreen(Pen pen, Subject subject) {
        pen.ground(200, 356, 120);
        pen.line(path("M200 320v16M200 322l-76 30M200 322l76 30"), Tone.INK.base(), 10);
        pen.body(rect(44, 78, 312, 228, 3), Tone.INK).body(rect(56, 82, 288, 212, 2), Tone.WHITE);
        pen.put(path("M56 294L344 82v212z"), "fill=\"#10131a\" fill-opacity=\".05\"");
        pen.roll(rect(34, 54, 332, 34, 14), subject.tone(Tone.STEEL)).round(rect(194, 296, 12, 26, 4), Tone.STEEL);
    }

    static void mount(Pen pen, Subject subject) {
        Tone arm = subject.tone(Tone.SILVER);
        pen.ground(120, 350, 90);
        if (subject.says("wall", "ceiling")) {
            pen.body(rect(42, 112, 40, 190, 8), arm)
                    .flat(circle(62, 132, 6), arm.deep())
                    .flat(circle(62, 282, 6), arm.deep());
        } else {
            pen.body(path("M56 336h128a8 8 0 0 0 8-8c0-14-30-18-72-18s-72 4-72 18a8 8 0 0 0 8 8z"), arm)
                    .round(rect(106, 150, 28, 166, 6), arm);
        }
        double joint = subject.says("wall", "ceiling") ? 62 : 120;
        pen.line(path("M", joint, 196, "L204 150L262 196"), arm.line(), 29)
                .line(path("M", joint, 196, "L204 150L262 196"), arm.base(), 20);
        pen.part(circle(204, 150, 16), Tone.GRAPHITE).part(circle(joint, 196, 17), Tone.GRAPHITE);
        pen.body(poly(262, 104, 352, 82, 352, 316, 262, 292), Tone.INK)
                .flat(
                        poly(270, 114, 344, 96, 344, 302, 270, 282),
                        subject.flourish().base());
        pen.put(poly(270, 114, 344, 96, 344, 140, 270, 220), "fill=\"#fff\" fill-opacity=\".18\"");
    }

    static void privacyFilter(Pen pen, Subject subject) {
        pen.cast(rect(60, 92, 280, 196, 10));
        pen.body(rect(60, 92, 280, 196, 10), Tone.INK);
        Computers.wallpaper(pen, subject, 72, 104, 256, 172);
        pen.inside(rect(196, 70, 160, 240, 8), () -> pen.flat(rect(72, 104, 256, 172, 0), "#14171d"));
        pen.put(
                rect(196, 76, 156, 236, 8),
                "fill=\"#10131a\" fill-opacity=\".55\" stroke=\"" + Tone.STEEL.base() + "\" stroke-width=\"4\"");
        pen.gleam(path("M212 250L330 96M232 280L336 144"));
    }

    static void photoFrame(Pen pen, Subject subject) {
        Tone frame = subject.says("digital", "lcd")
                ? subject.tone(Tone.INK)
                : subject.tone(subject.pick(Tone.WOOD, Tone.CREAM, Tone.SILVER));
        int count = subject.says("3", "triple") ? 3 : 1;
        pen.ground(200, 344, 110);
        pen.scaled(
                count == 1 ? 1 : .8,
                200,
                340,
                () -> pen.stack(count, 70, -22, () -> {
                    pen.printed(rect(96, 66, 208, 270, 8), frame, subject.print(), subject.tone(1, Tone.WHITE));
                    pen.shade(path("M304 74v254a8 8 0 0 1-8 8H104l28-28h144V94z"));
                    pen.body(rect(130, 100, 140, 202, 2), Tone.WHITE);
                    pen.inside(rect(146, 118, 108, 166, 1), () -> {
                        pen.smooth(rect(146, 118, 108, 166, 0), Tone.of(0xbfe0e8));
                        pen.flat(circle(226, 150, 14), "#fff4c9");
                        pen.flat(path("M140 260c30-50 60-40 74-10s30 0 44-20v60H140z"), Tone.LEAF.base());
                        pen.flat(path("M140 284c40-40 70-20 120-30v40H140z"), Tone.LEAF.deep());
                    });
                }));
    }
}
