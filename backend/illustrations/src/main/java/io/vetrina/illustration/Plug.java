// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;

/** Plugs, pointing down, with the cable coming from above at 0, 0; within 34 units to either side and 96 down. */
enum Plug {
    RJ45 {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(path("M-12-6h24l6 40h-36z"), tone);
            pen.body(rect(-24, 32, 48, 56, 5), Tone.GLASS);
            pen.part(rect(-9, 22, 18, 34, 4), Tone.WHITE);
            pen.line(path("M-16 72v12M-8 72v12M0 72v12M8 72v12M16 72v12"), Tone.BRASS.base(), 4);
        }
    },
    USB_A {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(rect(-22, -6, 44, 52, 8), tone);
            metal(pen, 34, 44);
            pen.flat(rect(-10, 56, 7, 9, 1), Tone.GRAPHITE.base()).flat(rect(3, 56, 7, 9, 1), Tone.GRAPHITE.base());
            pen.line(path("M0 8v20M-6 16l6-8 6 8"), tone.line(), Pen.DETAIL);
        }
    },
    USB_B {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(rect(-22, -6, 44, 56, 8), tone);
            pen.body(path("M-17 50h34v22l-8 12H-9l-8-12z"), Tone.SILVER);
        }
    },
    USB_C {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(rect(-18, -6, 36, 54, 12), tone);
            pen.body(rect(-12, 46, 24, 32, 8), Tone.SILVER);
        }
    },
    HDMI {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(path("M-16-6h32l10 20v38h-52V14z"), tone);
            pen.body(path("M-22 52h44v20l-8 12h-28l-8-12z"), Tone.BRASS);
            pen.flat(rect(-14, 64, 28, 6, 2), Tone.INK.base());
        }
    },
    DVI {
        @Override
        void draw(Pen pen, Tone tone) {
            screwed(pen, tone, Tone.WHITE);
        }
    },
    VGA {
        @Override
        void draw(Pen pen, Tone tone) {
            screwed(pen, tone, Tone.BLUE);
        }
    },
    SATA {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(rect(-20, -4, 40, 34, 5), tone);
            pen.body(path("M-30 28h60v34h-60z"), Tone.INK);
            pen.flat(rect(-20, 50, 40, 8, 2), Tone.BRASS.base());
        }
    },
    JACK {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(rect(-13, -6, 26, 44, 9), tone);
            pen.round(path("M-8 38h16v40l-8 12-8-12z"), Tone.BRASS);
            pen.line(path("M-8 54h16M-8 66h16"), Tone.INK.base(), Pen.DETAIL);
        }
    },
    RCA {
        @Override
        void draw(Pen pen, Tone tone) {
            Tone[] rings = {Tone.RED, Tone.WHITE};
            for (int i = 0; i < 2; i++) {
                double x = -18 + i * 36.0;
                Tone ring = rings[i];
                pen.cord(path("M0 0Q", x, 4, x, 22), 8, tone);
                pen.round(rect(x - 13, 22, 26, 34, 6), ring).round(rect(x - 11, 54, 22, 20, 3), Tone.SILVER);
                pen.round(rect(x - 4, 72, 8, 18, 3), Tone.BRASS);
            }
        }
    },
    MAINS {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.round(path("M-14-6h28l6 24c10 4 14 14 14 28v6h-68v-6c0-14 4-24 14-28z"), tone);
            pen.round(rect(-24, 52, 11, 36, 4), Tone.SILVER).round(rect(13, 52, 11, 36, 4), Tone.SILVER);
        }
    },
    IEC {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.body(path("M-12-6h24l6 22h14v60l-10 12h-44l-10-12V16h14z"), tone);
            pen.flat(rect(-4, 48, 8, 18, 2), tone.deep())
                    .flat(rect(-20, 60, 8, 16, 2), tone.deep())
                    .flat(rect(12, 60, 8, 16, 2), tone.deep());
        }
    },
    FIBRE {
        @Override
        void draw(Pen pen, Tone tone) {
            for (int x = -14; x <= 14; x += 28) {
                pen.cord(path("M0 0Q", x, 2, x, 18), 7, tone);
                pen.body(rect(x - 7, 14, 14, 22, 4), Tone.WHITE).body(rect(x - 10, 34, 20, 40, 4), Tone.BLUE);
                pen.part(rect(x - 3, 72, 6, 16, 2), Tone.WHITE);
            }
        }
    },
    COAX {
        @Override
        void draw(Pen pen, Tone tone) {
            pen.round(rect(-12, -4, 24, 32, 5), tone).round(rect(-19, 26, 38, 44, 5), Tone.BRASS);
            pen.line(path("M-14 36h28M-14 48h28M-14 60h28"), Tone.BRASS.deep(), 2.4)
                    .round(rect(-3, 70, 6, 18, 2), Tone.SILVER);
        }
    };

    abstract void draw(Pen pen, Tone tone);

    /** The plug the title speaks of. */
    static Plug told(Subject subject, Plug otherwise) {
        return subject.says("hdmi", "displayport")
                ? HDMI
                : subject.says("c") && subject.says("usb")
                        ? USB_C
                        : subject.says("usb")
                                ? USB_A
                                : subject.says("dvi")
                                        ? DVI
                                        : subject.says("rj45", "45", "cat5e", "cat6", "ethernet")
                                                ? RJ45
                                                : subject.says("rca")
                                                        ? RCA
                                                        : subject.says("bnc", "coax", "type")
                                                                ? COAX
                                                                : subject.says("mm", "audio", "stereo")
                                                                        ? JACK
                                                                        : otherwise;
    }

    private static void metal(Pen pen, double width, double top) {
        pen.body(rect(-width / 2, top, width, 44, 3), Tone.SILVER);
    }

    private static void screwed(Pen pen, Tone tone, Tone insert) {
        pen.body(path("M-14-6h28l6 14h12v44h-64V8h12z"), tone);
        pen.body(path("M-24 52h48l-5 28h-38z"), Tone.SILVER).part(path("M-17 60h34l-3 14h-28z"), insert);
        for (int x = -29; x <= 29; x += 58) {
            pen.round(rect(x - 5, 50, 10, 26, 3), Tone.STEEL).flat(circle(x, 78, 3.4), Tone.STEEL.deep());
        }
    }
}
