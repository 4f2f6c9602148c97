// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One material's colour in the light: five CSS colours of the same hue. The steps are taken in OKLab, where equal steps look equal,
 * so that yellow and navy get the same light and shade. (Formulas: Björn Ottosson, "A perceptual color space for image processing".)
 *
 * @param line the outline: light enough to show on a dark page, dark enough to show on a white one
 */
record Tone(String light, String base, String shade, String deep, String line) {
    private static final Map<Integer, Tone> KNOWN = new ConcurrentHashMap<>();

    static final Tone INK = of(0x2f343c);
    static final Tone GRAPHITE = of(0x4a515c);
    static final Tone STEEL = of(0x8b949f);
    static final Tone SILVER = of(0xc3c9d1);
    static final Tone MIST = of(0xdfe3e8);
    static final Tone WHITE = of(0xf3f4f6);
    static final Tone CREAM = of(0xf3e8d2);
    static final Tone KRAFT = of(0xcfa878);
    static final Tone WOOD = of(0xc08a56);
    static final Tone WALNUT = of(0x86593a);
    static final Tone BRASS = of(0xd9ae4e);
    static final Tone GLASS = of(0xbcdce2);
    static final Tone LEAF = of(0x6d9b62);
    static final Tone BOARD = of(0x2f7a5d);
    static final Tone RED = of(0xd2474b);
    static final Tone BLUE = of(0x4a78c4);
    static final Tone CYAN = of(0x35aed8);
    static final Tone MAGENTA = of(0xd6488f);
    static final Tone YELLOW = of(0xf0c13c);

    /** The tone of a colour given as 0xRRGGBB. */
    static Tone of(int rgb) {
        return KNOWN.computeIfAbsent(rgb, Tone::mix);
    }

    private static Tone mix(int rgb) {
        double[] lab = toLab(rgb);
        double lightness = lab[0];
        double line = lightness < 0.42 ? lightness + 0.19 : Math.clamp(lightness - 0.23, 0.42, 0.7);
        double[] muted = {lightness, lab[1] * 0.75, lab[2] * 0.75};
        return new Tone(
                at(Math.min(0.985, lightness + 0.065), lab),
                at(lightness, lab),
                at(lightness - 0.085, lab),
                at(lightness - 0.17, lab),
                at(line, muted));
    }

    private static String at(double lightness, double[] lab) {
        double l = lightness + 0.3963377774 * lab[1] + 0.2158037573 * lab[2];
        double m = lightness - 0.1055613458 * lab[1] - 0.0638541728 * lab[2];
        double s = lightness - 0.0894841775 * lab[1] - 1.2914855480 * lab[2];
        l = l * l * l;
        m = m * m * m;
        s = s * s * s;
        int red = encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        int green = encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        int blue = encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return "#%06x".formatted(red << 16 | green << 8 | blue);
    }

    private static double[] toLab(int rgb) {
        double red = linear(rgb >> 16 & 255);
        double green = linear(rgb >> 8 & 255);
        double blue = linear(rgb & 255);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new double[] {
            0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
        };
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int encoded(double value) {
        double gamma = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.clamp(gamma, 0, 1) * 255);
    }
}
