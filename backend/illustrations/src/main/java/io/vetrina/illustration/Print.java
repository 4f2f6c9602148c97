// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static io.vetrina.illustration.Shape.circle;
import static io.vetrina.illustration.Shape.heart;
import static io.vetrina.illustration.Shape.oval;
import static io.vetrina.illustration.Shape.path;
import static io.vetrina.illustration.Shape.rect;
import static io.vetrina.illustration.Shape.star;

import java.util.List;
import java.util.Locale;

/** A print that repeats: on paper, cloth and china. */
enum Print {
    NONE(0, 0),
    DOTS(44, 44),
    STRIPES(36, 36),
    GINGHAM(40, 40),
    HEARTS(60, 60),
    STARS(64, 64),
    FLOWERS(64, 64),
    LEAVES(56, 56),
    PAISLEY(64, 64),
    BUTTERFLIES(72, 64),
    BIRDS(76, 64),
    SKULLS(64, 64),
    UNION(150, 90);

    private static final Phrasebook WORDS = new Phrasebook("prints.txt");

    private final int width;
    private final int height;

    Print(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** The print that the words speak of, or none. */
    static Print in(List<String> words) {
        return WORDS.strongest(words)
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(NONE);
    }

    /** Attributes of the SVG pattern. */
    String frame() {
        return "patternUnits=\"userSpaceOnUse\" width=\"" + width + "\" height=\"" + height + '"';
    }

    /** What one tile of the pattern shows. */
    String tile(Tone colour) {
        String ink = colour.base();
        return switch (this) {
            case NONE -> "";
            case DOTS -> twice(circle(0, 0, 8.5), ink);
            case STRIPES -> fill(rect(0, 0, 18, 36, 0), ink);
            case GINGHAM -> faint(rect(0, 0, 20, 40, 0), ink) + faint(rect(0, 0, 40, 20, 0), ink);
            case HEARTS -> twice(heart(0, 2, 25), ink);
            case STARS -> twice(star(0, 0, 14), ink);
            case FLOWERS -> twice(flower(), ink) + twice(circle(0, 0, 4), Tone.YELLOW.base());
            case LEAVES -> twice(path("M-12 8C-12-6-2-13 12-13C12 2 4 10-12 8Z"), ink);
            case PAISLEY ->
                twice(path("M-10 12C-20-4-6-20 8-16C-4-12 4-4 8 2C14 12 0 20-10 12Z"), ink)
                        + twice(circle(-1, 4, 4), colour.light());
            case BUTTERFLIES ->
                twice(
                        path(
                                "M0 2C-4-14-20-14-18-4C-17 2-10 4-12 10C-10 16-2 12 0 4C2 12 10 16 12 10C10 4 17 2 18-4C20-14 4-14 0 2Z"),
                        ink);
            case BIRDS ->
                twice(path("M-20-8C-12-8-8-2-4-4C0-14 14-14 16-6L22-4L16-1C15 10-2 14-10 6C-14 4-16-2-20-8Z"), ink);
            case SKULLS ->
                twice(path("M-13-3C-13-20 13-20 13-3C13 3 10 5 8 6V13H-8V6C-10 5-13 3-13-3Z"), ink)
                        + twice(oval(-5, -3, 3, 3.6), colour.deep())
                        + twice(oval(5, -3, 3, 3.6), colour.deep());
            case UNION -> union();
        };
    }

    private static Shape flower() {
        return path("M0-4C-7-18 7-18 0-4C10-15 18-3 4 0C18 6 8 17 1 4C3 18-11 16-3 3C-16 10-18-6-4-1C-18-6-10-18 0-4Z");
    }

    private static String union() {
        return fill(rect(0, 0, 150, 90, 0), "#2f4a86")
                + "<path d=\"M0 0L150 90M150 0L0 90\" stroke=\"#f4f5f7\" stroke-width=\"18\"/>"
                + "<path d=\"M0 0L150 90M150 0L0 90\" stroke=\"#c93f48\" stroke-width=\"7\"/>"
                + "<path d=\"M75 0V90M0 45H150\" stroke=\"#f4f5f7\" stroke-width=\"30\"/>"
                + "<path d=\"M75 0V90M0 45H150\" stroke=\"#c93f48\" stroke-width=\"17\"/>";
    }

    /** Two of a motif in quincunx. */
    private String twice(Shape motif, String colour) {
        return "<g transform=\"translate(" + Shape.n(width * 0.25) + ' ' + Shape.n(height * 0.25) + ")\">"
                + fill(motif, colour)
                + "</g><g transform=\"translate(" + Shape.n(width * 0.75) + ' ' + Shape.n(height * 0.75) + ")\">"
                + fill(motif, colour)
                + "</g>";
    }

    private static String fill(Shape shape, String colour) {
        return "<" + shape.element() + " fill=\"" + colour + "\"/>";
    }

    private static String faint(Shape shape, String colour) {
        return "<" + shape.element() + " fill=\"" + colour + "\" fill-opacity=\".5\"/>";
    }
}
