// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

/**
 * An outline in drawing units (0 to 400, y downwards), not yet coloured.
 *
 * @param element the SVG element without its closing, such as {@code circle cx="200" cy="200" r="40"}
 */
record Shape(String element) {

    static Shape rect(double x, double y, double width, double height, double corner) {
        return new Shape("rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height)
                + "\" rx=\"" + n(corner) + '"');
    }

    static Shape circle(double x, double y, double radius) {
        return new Shape("circle cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" r=\"" + n(radius) + '"');
    }

    static Shape oval(double x, double y, double halfWidth, double halfHeight) {
        return new Shape("ellipse cx=\"" + n(x) + "\" cy=\"" + n(y) + "\" rx=\"" + n(halfWidth) + "\" ry=\""
                + n(halfHeight) + '"');
    }

    /** SVG path data; parts that are numbers are rounded to a tenth of a unit. */
    static Shape path(Object... parts) {
        StringBuilder data = new StringBuilder("path d=\"");
        for (Object part : parts) {
            data.append(part instanceof Number number ? n(number.doubleValue()) : part.toString())
                    .append(' ');
        }
        data.setCharAt(data.length() - 1, '"');
        return new Shape(data.toString());
    }

    /** A closed polygon from x, y pairs. */
    static Shape poly(double... points) {
        StringBuilder data = new StringBuilder("path d=\"M");
        for (int i = 0; i < points.length; i++) {
            data.append(i == 0 ? "" : " ").append(n(points[i]));
        }
        return new Shape(data.append("Z\"").toString());
    }

    /** A heart as wide as {@code size}, its middle at x, y. */
    static Shape heart(double x, double y, double size) {
        double u = size / 100;
        return path(
                "M",
                x,
                y + 42 * u,
                "C",
                x - 20 * u,
                y + 24 * u,
                x - 50 * u,
                y + 4 * u,
                x - 50 * u,
                y - 18 * u,
                "C",
                x - 50 * u,
                y - 46 * u,
                x - 12 * u,
                y - 50 * u,
                x,
                y - 22 * u,
                "C",
                x + 12 * u,
                y - 50 * u,
                x + 50 * u,
                y - 46 * u,
                x + 50 * u,
                y - 18 * u,
                "C",
                x + 50 * u,
                y + 4 * u,
                x + 20 * u,
                y + 24 * u,
                x,
                y + 42 * u,
                "Z");
    }

    /** A star of five rounded points. */
    static Shape star(double x, double y, double radius) {
        double[] points = new double[20];
        for (int i = 0; i < 10; i++) {
            double reach = i % 2 == 0 ? radius : radius * 0.48;
            double angle = Math.PI * (i / 5.0 - 0.5);
            points[2 * i] = x + reach * Math.cos(angle);
            points[2 * i + 1] = y + reach * Math.sin(angle);
        }
        return poly(points);
    }

    /** A number as SVG wants it: at most one decimal, no trailing zero. */
    static String n(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        return (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + '.' + Math.abs(tenths % 10);
    }
}
