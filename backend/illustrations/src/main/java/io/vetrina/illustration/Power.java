// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** Current: kept, shared out, turned into light. */
final class Power {
    private Power() {}

    static void ups(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.ground(206, 350, 118);
        pen.box(118, 92, 124, 248, 70, shell);
        pen.part(rect(134, 110, 92, 62, 8), Tone.of(0x1f5a57));
        pen.flat(path("M184 116l-22 28h14l-6 22 24-30h-14z"), Tone.YELLOW.light());
        pen.part(circle(180, 200, 15), Tone.SILVER).line(path("M180 193v7"), Tone.LEAF.base(), Pen.LINE);
        for (int y = 240; y < 326; y += 14) {
            pen.line(path("M138", y, "h84"), shell.line(), Pen.LINE);
        }
        pen.gleam(path("M128 102h60"));
    }

    static void batteryBlock(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.GRAPHITE);
        pen.ground(206, 326, 140);
        pen.box(74, 164, 206, 152, 60, shell);
        pen.part(rect(116, 132, 28, 14, 3), Tone.RED).part(rect(232, 132, 28, 14, 3), Tone.INK);
        pen.part(rect(94, 198, 166, 84, 8), subject.flourish());
        Lettering.write(pen, "+", 122, 240, 40, "#fff");
        Lettering.write(pen, "-", 232, 240, 40, "#fff");
        pen.flat(path("M186 206l-30 38h18l-8 30 32-42h-18z"), "#fff").gleam(path("M88 174h80"));
    }

    static void pdu(Pen pen, Subject subject) {
        outlets(pen, subject, subject.tone(Tone.INK), Math.clamp(subject.ports(8), 4, 8), false);
    }

    static void strip(Pen pen, Subject subject) {
        outlets(pen, subject, subject.tone(Tone.WHITE), Math.clamp(subject.ports(6), 1, 8), true);
    }

    private static void outlets(Pen pen, Subject subject, Tone shell, int count, boolean lead) {
        double length = Math.max(150, 90 + count * 32);
        double left = 200 - length / 2;
        pen.turned(-16, 200, 200, () -> {
            if (lead) {
                Shape cord = path("M", left + 6, 200, "c-60 0-20 90 40 86s120 4 150 22");
                pen.castLine(cord, 11).cord(cord, 11, shell);
            }
            pen.cast(rect(left, 158, length, 84, 20));
            pen.body(rect(left, 158, length, 84, 20), shell).gleam(path("M", left + 20, 170, "h", length * .4));
            pen.part(
                    rect(left + 14, 182, 30, 36, 6),
                    subject.says("surge", "surgearrest") ? Tone.RED : subject.flourish());
            double step = (length - 70) / count;
            for (int i = 0; i < count; i++) {
                double x = left + 54 + step * (i + .5);
                double radius = Math.min(step * .42, 23);
                pen.part(circle(x, 200, radius), shell);
                pen.flat(circle(x - radius * .38, 200, radius * .17), shell.deep())
                        .flat(circle(x + radius * .38, 200, radius * .17), shell.deep());
            }
        });
    }

    static void battery(Pen pen, Subject subject) {
        if (subject.says(
                "cr2032", "cr2025", "cr2016", "button", "minicell", "minicells", "lithium", "oxyhydroxide", "sr44")) {
            coin(pen, subject);
            return;
        }
        Tone shell = subject.accent();
        int count = Math.clamp(subject.pieces(), 1, 4);
        double width = count == 1 ? 92 : 68;
        double step = width + 10;
        double left = 200 - (count * step - 10) / 2;
        pen.ground(200, 344, count * step / 2 + 20);
        for (int i = 0; i < count; i++) {
            double x = left + i * step;
            pen.round(rect(x + width * .32, 70, width * .36, 30, 5), Tone.SILVER);
            pen.round(rect(x, 88, width, 248, 12), Tone.INK)
                    .round(
                            path("M", x, 150, "h", width, "v174a12 12 0 0 1-12 12H", x + 12, "a12 12 0 0 1-12-12z"),
                            shell);
            pen.line(path("M", x + width / 2, 108, "v24m-12-12h24"), Tone.BRASS.base(), Pen.LINE);
            double height = width * .3;
            Lettering.write(
                    pen,
                    subject.says("aaa") ? "AAA" : subject.says("9v") ? "9V" : "AA",
                    x + width / 2,
                    230,
                    height,
                    "#fff");
        }
    }

    private static void coin(Pen pen, Subject subject) {
        pen.stack(subject.shown(2), 90, -60, () -> {
            pen.cast(oval(200, 214, 122, 102));
            pen.round(path("M78 196v26c0 132 244 132 244 0v-26z"), Tone.STEEL);
            pen.body(oval(200, 196, 122, 98), Tone.SILVER).line(oval(200, 196, 100, 79), Tone.SILVER.light(), 5);
            Lettering.write(pen, "+", 200, 166, 44, Tone.STEEL.deep());
            Lettering.write(pen, "3V", 200, 226, 30, Tone.STEEL.deep());
        });
    }

    static void batteryPack(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        pen.turned(-8, 200, 200, () -> {
            pen.cast(rect(40, 144, 320, 112, 16));
            pen.body(rect(40, 144, 320, 112, 16), shell).gleam(path("M58 158h140"));
            pen.part(rect(70, 176, 150, 54, 5), Tone.WHITE)
                    .line(path("M86 194h100M86 212h64"), Tone.STEEL.base(), Pen.DETAIL);
            for (int i = 0; i < 4; i++) {
                pen.flat(rect(244 + i * 20, 190, 13, 28, 3), i < 3 ? Tone.LEAF.light() : shell.line());
            }
            pen.line(path("M150 250v-12m16 12v-12m16 12v-12m16 12v-12m16 12v-12"), Tone.BRASS.base(), 7);
        });
    }

    static void powerBank(Pen pen, Subject subject) {
        Tone shell = subject.accent();
        pen.turned(8, 200, 200, () -> {
            pen.cast(rect(126, 62, 150, 276, 26));
            pen.body(rect(126, 62, 150, 276, 26), shell).gleam(path("M142 96a18 18 0 0 1 18-18h50"));
            pen.part(rect(180, 62, 42, 14, 3), Tone.SILVER);
            for (int i = 0; i < 4; i++) {
                pen.flat(circle(176 + i * 17, 116, 5), i < 3 ? "#fff" : shell.deep());
            }
            pen.flat(path("M208 160l-44 66h32l-12 52 50-70h-32z"), "#fff");
        });
    }

    static void charger(Pen pen, Subject subject) {
        Tone shell = subject.tone(Tone.INK);
        Shape mains = path("M110 196C40 190 20 90 100 80s90-20 120-36");
        Shape low = path("M286 236c90 10 60 92-10 90s-120-10-150 16");
        pen.castLine(mains, 13).castLine(low, 9).cord(mains, 13, shell).cord(low, 9, shell);
        pen.ground(200, 282, 110);
        pen.body(
                        path(
                                "M122 150h156a22 22 0 0 1 22 22v78a22 22 0 0 1-22 22H122a22 22 0 0 1-22-22v-78a22 22 0 0 1 22-22z"),
                        shell)
                .gleam(path("M116 176a12 12 0 0 1 12-12h80"));
        pen.part(rect(132, 190, 120, 54, 6), shell)
                .line(path("M148 208h80M148 226h50"), shell.line(), Pen.DETAIL)
                .flat(circle(276, 172, 6), Tone.LEAF.light());
        pen.turned(60, 126, 342, () -> pen.round(rect(112, 330, 28, 16, 5), Tone.STEEL));
    }

    static void bulb(Pen pen, Subject subject) {
        Tone glow = subject.tone(Tone.of(0xf6dd8c));
        pen.glow(circle(200, 164, 160), glow.light());
        pen.body(
                path("M200 52a108 108 0 0 1 64 194c-14 12-20 24-22 40h-84c-2-16-8-28-22-40A108 108 0 0 1 200 52z"),
                glow);
        pen.gleam(path("M122 140c4-28 22-48 48-58"));
        pen.line(path("M182 284l-14-96 20 16 12-16 12 16 20-16-14 96"), Tone.BRASS.base(), Pen.LINE);
        pen.round(rect(158, 284, 84, 52, 8), Tone.SILVER)
                .line(path("M160 302l80-8M160 320l80-8"), Tone.STEEL.base(), Pen.LINE);
        pen.round(path("M176 336h48l-10 18h-28z"), Tone.INK);
    }

    static void lamp(Pen pen, Subject subject) {
        Tone shade = subject.accent();
        pen.glow(path("M166 190L70 340H330L262 214z"), "#ffdc84");
        pen.ground(256, 346, 90);
        pen.line(path("M262 330L318 206L232 112"), Tone.STEEL.line(), 14)
                .line(path("M262 330L318 206L232 112"), Tone.STEEL.base(), 9);
        pen.part(circle(318, 206, 12), Tone.SILVER);
        pen.round(path("M190 342c0-18 30-24 66-24s66 6 66 24z"), shade);
        pen.turned(-32, 214, 134, () -> {
            pen.flat(oval(200, 208, 74, 15), "#fff3c4");
            pen.body(path("M180 84h40l54 118c-10 16-138 16-148 0z"), shade).gleam(path("M178 104l-32 72"));
        });
    }
}
