// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.n;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.poly;
import static io.vetrina.illustration.Shape.rect;

/**
 * The hand that draws every picture, so that all of them are of one family: light from the top left, one weight of line, the same
 * three materials (matte, round, ball) and the same shadows.
 */
final class Pen {
    /** Weight of outlines and of lines inside a shape. */
    static final double LINE = 4.5;

    static final double DETAIL = 3.2;

    private final StringBuilder ink = new StringBuilder(3000);
    private final Paints paints;

    /** @param id prefix of ids inside the document, so that several of them can stand in one page */
    Pen(String id) {
        this.paints = new Paints(id);
    }

    /** A flat face. */
    Pen body(Shape shape, Tone tone) {
        return drawn(shape, paints.matte(tone), tone.line(), LINE);
    }

    /** A face that curves away to the left and right, as a can's. */
    Pen round(Shape shape, Tone tone) {
        return drawn(shape, paints.cylinder(tone), tone.line(), LINE);
    }

    /** A face that curves away upwards and downwards, as a lying roll's. */
    Pen roll(Shape shape, Tone tone) {
        return drawn(shape, paints.lying(tone), tone.line(), LINE);
    }

    /** A face that bulges towards the eye. */
    Pen ball(Shape shape, Tone tone) {
        return drawn(shape, paints.sphere(tone), tone.line(), LINE);
    }

    /** A smaller part on a body: matte, with the thin line. */
    Pen part(Shape shape, Tone tone) {
        return drawn(shape, paints.matte(tone), tone.line(), DETAIL);
    }

    /** See-through material. */
    Pen glass(Shape shape, Tone tone) {
        return put(
                shape,
                "fill=\"" + paints.matte(tone) + "\" fill-opacity=\".5\" stroke=\"" + tone.line() + "\" stroke-width=\""
                        + n(LINE) + "\"");
    }

    /** Filled, without a line. */
    Pen flat(Shape shape, String colour) {
        return put(shape, "fill=\"" + colour + '"');
    }

    /** Filled with a material, without a line. */
    Pen smooth(Shape shape, Tone tone) {
        return flat(shape, paints.matte(tone));
    }

    Pen line(Shape shape, String colour, double weight) {
        return put(shape, "fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"" + n(weight) + "\"");
    }

    /** A line inside a shape of that tone. */
    Pen detail(Shape shape, Tone tone) {
        return line(shape, tone.line(), DETAIL);
    }

    /** A rope, wire or cable along a path: outline, body and a run of light. */
    Pen cord(Shape path, double thickness, Tone tone) {
        line(path, tone.line(), thickness + 5);
        line(path, tone.base(), thickness);
        return group(
                "translate(-" + n(thickness * 0.16) + " -" + n(thickness * 0.16) + ")",
                () -> line(path, tone.light(), thickness * 0.3));
    }

    /** Darkens what lies below. */
    Pen shade(Shape shape) {
        return put(shape, "fill=\"#10131a\" fill-opacity=\".13\"");
    }

    /** Lightens what lies below. */
    Pen shine(Shape shape) {
        return put(shape, "fill=\"#fff\" fill-opacity=\".42\"");
    }

    /** A stroke of light along an edge. */
    Pen gleam(Shape path) {
        return put(path, "fill=\"none\" stroke=\"#fff\" stroke-opacity=\".5\" stroke-width=\"" + n(LINE) + "\"");
    }

    /** The shadow of something that lies flat. */
    Pen cast(Shape shape) {
        return group("translate(6 9)", () -> put(shape, "fill=\"#10131a\" fill-opacity=\".14\""));
    }

    /** The shadow of a cord that lies flat. */
    Pen castLine(Shape path, double weight) {
        return group(
                "translate(6 9)",
                () -> put(
                        path,
                        "fill=\"none\" stroke=\"#10131a\" stroke-opacity=\".14\" stroke-width=\"" + n(weight) + '"'));
    }

    /** The shadow on the ground under something that stands. */
    Pen ground(double x, double y, double halfWidth) {
        return flat(oval(x, y, halfWidth, Math.max(9, halfWidth * .1)), paints.shadow());
    }

    /** Light thrown on the air. */
    Pen glow(Shape shape, String colour) {
        return flat(shape, paints.glow(colour));
    }

    /** A box seen from slightly above and left of its front: front face at x, y; {@code depth} of its sides. */
    Pen box(double x, double y, double width, double height, double depth, Tone tone) {
        double right = x + width;
        double back = y - depth * .62;
        drawn(poly(x, y, x + depth, back, right + depth, back, right, y), tone.light(), tone.line(), LINE);
        drawn(
                poly(right, y, right + depth, back, right + depth, back + height, right, y + height),
                tone.deep(),
                tone.line(),
                LINE);
        return body(rect(x, y, width, height, 3), tone);
    }

    Pen at(double x, double y, Runnable drawing) {
        return group("translate(" + n(x) + ' ' + n(y) + ")", drawing);
    }

    Pen turned(double degrees, double x, double y, Runnable drawing) {
        return group("rotate(" + n(degrees) + ' ' + n(x) + ' ' + n(y) + ")", drawing);
    }

    /** Scales about a point. */
    Pen scaled(double factor, double x, double y, Runnable drawing) {
        String move = "translate(" + n(x * (1 - factor)) + ' ' + n(y * (1 - factor)) + ")";
        return group(move + " scale(" + Math.round(factor * 1000) / 1000.0 + ")", drawing);
    }

    /** Moves the origin to a point and scales there. */
    Pen scaledAt(double factor, double x, double y, Runnable drawing) {
        return group("translate(" + n(x) + ' ' + n(y) + ") scale(" + Math.round(factor * 1000) / 1000.0 + ")", drawing);
    }

    /** Draws only what falls inside the shape. */
    Pen inside(Shape shape, Runnable drawing) {
        ink.append("<g clip-path=\"").append(paints.clip(shape)).append("\">");
        drawing.run();
        ink.append("</g>");
        return this;
    }

    /** A body with a print on it. */
    Pen printed(Shape shape, Tone ground, Print print, Tone motif) {
        flat(shape, paints.matte(ground));
        if (print != Print.NONE) {
            flat(shape, paints.print(print, motif));
        }
        return line(shape, ground.line(), LINE);
    }

    /** Draws something that many times, each turned further about the point; all the way round in the end. */
    Pen around(int times, double x, double y, Runnable drawing) {
        String reference = symbol(drawing);
        for (int i = 0; i < times; i++) {
            ink.append("<use href=\"")
                    .append(reference)
                    .append("\" transform=\"rotate(")
                    .append(n(i * 360.0 / times))
                    .append(' ')
                    .append(n(x))
                    .append(' ')
                    .append(n(y))
                    .append(")\"/>");
        }
        return this;
    }

    /** A stroke with an outline, as thick as told: handles, wires, bars. */
    Pen bar(Shape path, double thickness, Tone tone) {
        return line(path, tone.line(), thickness + 7).line(path, tone.base(), thickness);
    }

    /** Draws something once and shows it at each of the x, y offsets, the first one farthest away. */
    Pen stamp(Runnable drawing, double... offsets) {
        String reference = symbol(drawing);
        for (int i = 0; i < offsets.length; i += 2) {
            ink.append("<use href=\"")
                    .append(reference)
                    .append("\" x=\"")
                    .append(n(offsets[i]))
                    .append("\" y=\"")
                    .append(n(offsets[i + 1]))
                    .append("\"/>");
        }
        return this;
    }

    /** Keeps a drawing aside to be used several times; the reference to it. */
    private String symbol(Runnable drawing) {
        int start = ink.length();
        drawing.run();
        String reference = paints.symbol(ink.substring(start));
        ink.setLength(start);
        return reference;
    }

    /** Shows {@code count} of something one behind the other, each a step further right and back. */
    Pen stack(int count, double stepX, double stepY, Runnable drawing) {
        double[] offsets = new double[2 * count];
        for (int i = 0; i < count; i++) {
            double steps = (count - 1) / 2.0 - i;
            offsets[2 * i] = steps * stepX;
            offsets[2 * i + 1] = steps * stepY;
        }
        return stamp(drawing, offsets);
    }

    /** A body of cloth, paper or china in the product's colour and print. */
    Pen cloth(Shape shape, Subject subject) {
        return printed(shape, subject.pastel(), subject.print(), subject.printColour());
    }

    /** The finished document. The title is escaped and cut to 160 characters. */
    String document(String title) {
        StringBuilder svg = new StringBuilder(ink.length() + 1500);
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" width=\"400\" height=\"400\" role=\"img\" stroke-linecap=\"round\" stroke-linejoin=\"round\"><title>");
        Text.escape(title, 160, svg);
        svg.append("</title><defs>");
        paints.writeTo(svg);
        return svg.append("</defs>").append(ink).append("</svg>").toString();
    }

    private Pen group(String transform, Runnable drawing) {
        ink.append("<g transform=\"").append(transform).append("\">");
        drawing.run();
        ink.append("</g>");
        return this;
    }

    private Pen drawn(Shape shape, String fill, String stroke, double weight) {
        return put(shape, "fill=\"" + fill + "\" stroke=\"" + stroke + "\" stroke-width=\"" + n(weight) + "\"");
    }

    Pen put(Shape shape, String attributes) {
        ink.append('<').append(shape.element()).append(' ').append(attributes).append("/>");
        return this;
    }
}
