// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a document defines once and refers to by id: materials in the light, prints, cut-outs and drawings used several times. Each
 * method gives the reference, as SVG attributes want it.
 */
final class Paints {
    private final Map<String, String> definitions = new LinkedHashMap<>();
    private final String id;

    /** @param id prefix of all ids */
    Paints(String id) {
        this.id = id;
    }

    /** Lit from the top left. */
    String matte(Tone tone) {
        return define(
                "m" + tone.base().substring(1),
                "linearGradient",
                "x2=\".7\" y2=\"1\"",
                stop(0, tone.light(), 1) + stop(.55, tone.base(), 1) + stop(1, tone.shade(), 1));
    }

    /** A standing cylinder. */
    String cylinder(Tone tone) {
        return define(
                "r" + tone.base().substring(1),
                "linearGradient",
                "",
                stop(0, tone.base(), 1)
                        + stop(.25, tone.light(), 1)
                        + stop(.6, tone.base(), 1)
                        + stop(1, tone.deep(), 1));
    }

    /** A lying cylinder. */
    String lying(Tone tone) {
        return define(
                "l" + tone.base().substring(1),
                "linearGradient",
                "x2=\"0\" y2=\"1\"",
                stop(0, tone.base(), 1)
                        + stop(.25, tone.light(), 1)
                        + stop(.6, tone.base(), 1)
                        + stop(1, tone.deep(), 1));
    }

    /** A ball. */
    String sphere(Tone tone) {
        return define(
                "b" + tone.base().substring(1),
                "radialGradient",
                "cx=\".36\" cy=\".3\" r=\".75\"",
                stop(0, tone.light(), 1) + stop(.55, tone.base(), 1) + stop(1, tone.deep(), 1));
    }

    /** Light falling off from the middle of a shadow. */
    String shadow() {
        return define(
                "g", "radialGradient", "", stop(0, "#10131a", .34) + stop(.6, "#10131a", .16) + stop(1, "#10131a", 0));
    }

    /** Light around a lamp or flame, which fades into whatever page is behind. */
    String glow(String colour) {
        return define(
                "w" + colour.substring(1),
                "radialGradient",
                "",
                stop(0, colour, .6) + stop(.45, colour, .25) + stop(1, colour, 0));
    }

    /** A print, to lie over a material. */
    String print(Print print, Tone motif) {
        return define(print.name() + motif.base().substring(1), "pattern", print.frame(), print.tile(motif));
    }

    /** The shape as something to cut out by. */
    String clip(Shape shape) {
        return define("c" + definitions.size(), "clipPath", "", "<" + shape.element() + "/>");
    }

    /** Keeps a drawing to be used several times; the reference to it. */
    String symbol(String drawing) {
        String key = "s" + definitions.size();
        define(key, "g", "", drawing);
        return "#" + id + key;
    }

    void writeTo(StringBuilder svg) {
        definitions.values().forEach(svg::append);
    }

    private String define(String key, String element, String attributes, String content) {
        definitions.computeIfAbsent(
                key,
                k -> "<" + element + " id=\"" + id + k + "\" " + attributes + ">" + content + "</" + element + ">");
        return "url(#" + id + key + ")";
    }

    private static String stop(double offset, String colour, double opacity) {
        return "<stop offset=\"" + offset + "\" stop-color=\"" + colour
                + (opacity == 1 ? "" : "\" stop-opacity=\"" + opacity) + "\"/>";
    }
}
