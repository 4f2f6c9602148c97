// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/** What is drawn when nobody knows what a product looks like. */
final class Parcels {
    private Parcels() {}

    static void parcel(Pen pen, Subject subject) {
        Tone tape = subject.accent();
        pen.ground(212, 334, 165);
        pen.box(66, 150, 226, 178, 62, Tone.KRAFT);
        pen.smooth(poly(152, 150, 214, 112, 262, 112, 200, 150), tape);
        pen.smooth(rect(152, 150, 48, 66, 0), tape);
        pen.gleam(path("M80 164h54"));
        pen.line(path("M176 196c30 40 60 10 74 46"), tape.deep(), Pen.LINE);
        pen.turned(16, 258, 250, () -> {
            pen.body(path("M258 232l26 20v62h-52v-62z"), Tone.WHITE);
            pen.flat(circle(258, 252, 6), Tone.STEEL.base());
            pen.line(path("M244 274h28M244 288h28M244 301h16"), Tone.SILVER.base(), Pen.DETAIL);
        });
    }
}
