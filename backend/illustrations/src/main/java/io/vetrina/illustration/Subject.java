// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What title and attributes tell about how a product looks. Nothing is random: what they do not tell is chosen by their hash. */
final class Subject {
    private static final Phrasebook COLOURS = new Phrasebook("colours.txt");
    private static final List<Tone> ACCENTS = List.of(
            Tone.of(0x3a9d9b),
            Tone.of(0xe07a5f),
            Tone.of(0x4a78c4),
            Tone.of(0xe3b04b),
            Tone.of(0x8a6fb8),
            Tone.of(0x5f9e78));
    private static final List<Tone> PASTELS = List.of(
            Tone.of(0xec9db2),
            Tone.of(0x8fb8de),
            Tone.of(0xa9cbaa),
            Tone.of(0xf0cf7f),
            Tone.of(0xe9a184),
            Tone.of(0xb7a3d6));
    private static final Pattern PIECES = Pattern.compile(
            "(?:set of|pack of|box of|set|pack|s)[ /]{0,2}(\\d{1,3})\\b|\\b(\\d{1,3}) ?(?:pc\\(?s?\\)?|pcs|pieces?|pk|-pack|pack)(?![a-z])");
    private static final Pattern METRES = Pattern.compile("(\\d+(?:\\.\\d+)?) ?m\\b(?! ?bit)");
    private static final Pattern FEET = Pattern.compile("(\\d+(?:\\.\\d+)?)[ -]?(?:ft\\b|')");
    private static final Pattern INCHES = Pattern.compile("(\\d+(?:\\.\\d+)?) ?(?:\"|''|inch)");
    private static final Pattern PORTS = Pattern.compile("\\b(\\d{1,3})[ -]?(?:port|outlet|way|bay|x rj|ac outlet)");
    private static final Pattern CAPACITY = Pattern.compile("\\b(\\d{1,4}(?:\\.\\d)?) ?([gtm])b\\b");

    private static final Pattern LABEL = Pattern.compile("(\\d{1,3}(?:\\.\\d)?) ?x ?(\\d{1,3}(?:\\.\\d)?) ?mm");
    private static final Set<String> FORMATS = Set.of("a2", "a3", "a4", "a5", "a6", "letter");

    private final String title;
    private final Map<String, String> attributes;
    private final List<String> words;
    private final List<Tone> colours;
    private final Print print;
    private final int hash;

    Subject(String title, Map<String, String> attributes) {
        this.title = title.toLowerCase(Locale.ROOT);
        this.attributes = attributes;
        this.words = Text.words(title);
        this.colours = colours();
        this.print = Print.in(words);
        this.hash = mixed(title.hashCode());
    }

    private static int mixed(int hash) {
        int h = hash * 0x9e3779b9;
        return (h ^ h >>> 15) & Integer.MAX_VALUE;
    }

    private List<Tone> colours() {
        List<Tone> tones = new ArrayList<>();
        for (String colour : COLOURS.inOrder(words)) {
            tones.add(Tone.of(Integer.parseInt(colour, 16)));
        }
        if (tones.isEmpty()) {
            for (String colour : COLOURS.inOrder(Text.words(attribute("colour") + ' ' + attribute("color")))) {
                tones.add(Tone.of(Integer.parseInt(colour, 16)));
            }
        }
        return tones.stream().distinct().toList();
    }

    /** Prefix of ids in this product's document. */
    String id() {
        return "v" + Integer.toString(hash, 36) + "-";
    }

    Print print() {
        return print;
    }

    /** The print told, or one of these. */
    Print print(Print... otherwise) {
        return print == Print.NONE ? pick(otherwise) : print;
    }

    boolean says(String... any) {
        for (String word : any) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The colour told first, or the usual one of such things. */
    Tone tone(Tone usual) {
        return tone(0, usual);
    }

    /** The colour told in place {@code index}, or the usual one. */
    Tone tone(int index, Tone usual) {
        return index < colours.size() ? colours.get(index) : usual;
    }

    /** All colours told, in their order, each once. */
    List<Tone> tones() {
        return colours;
    }

    /** The colour told, or a strong one that this product keeps. */
    Tone accent() {
        return tone(ACCENTS.get(hash % ACCENTS.size()));
    }

    /** A strong colour that this product keeps, whatever its title tells. */
    Tone flourish() {
        return ACCENTS.get(hash / 7 % ACCENTS.size());
    }

    /** The colour told, or a soft one that this product keeps. */
    Tone pastel() {
        return tone(PASTELS.get(hash % PASTELS.size()));
    }

    /** A soft colour in place {@code index} of this product's own sequence. */
    Tone pastel(int index) {
        return PASTELS.get((hash % PASTELS.size() + index) % PASTELS.size());
    }

    /** Colour of what is printed on cream: the one told, unless it would hardly show there. */
    Tone motif() {
        Tone told = accent();
        return told.equals(Tone.WHITE) || told.equals(Tone.CREAM) ? flourish() : told;
    }

    /** Colour of what is printed on {@link #pastel()}: the second one told, or one that stands out. */
    Tone printColour() {
        boolean pale = pastel().equals(Tone.WHITE) || pastel().equals(Tone.CREAM);
        return tone(1, pale ? flourish() : Tone.WHITE);
    }

    /** One of the options, always the same for this product. */
    @SafeVarargs
    final <T> T pick(T... options) {
        return options[hash / 41 % options.length];
    }

    /** Pieces in the pack, 1 when not told. */
    int pieces() {
        String told = attribute("quantity_per_pack");
        double pieces = told.isEmpty() ? number(PIECES, title, 1) : leadingNumber(told, 1);
        return (int) Math.clamp(pieces, 1, 999);
    }

    /** Pieces to draw: those in the pack, at most {@code limit}. */
    int shown(int limit) {
        return Math.min(pieces(), limit);
    }

    /** Length of a cable, in metres. */
    double metres(double usual) {
        double feet = number(FEET, title, 0);
        double metres = number(METRES, title, 0);
        return metres > 0 ? metres : feet > 0 ? feet * 0.3048 : usual;
    }

    /** Diagonal of the screen, in inches. */
    double inches(double usual) {
        String told = attribute("display_diagonal");
        return Math.clamp(told.isEmpty() ? number(INCHES, title, usual) : leadingNumber(told, usual), 1, 120);
    }

    /** Ports, outlets or bays. */
    int ports(int usual) {
        return (int) Math.clamp(number(PORTS, title, usual), 1, 96);
    }

    /** Width and height of a label, in millimetres. */
    double[] label() {
        Matcher matcher = LABEL.matcher(title);
        return matcher.find()
                ? new double[] {Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))}
                : new double[] {70, 37};
    }

    /** Paper format such as A4, or an empty string. */
    String format() {
        return words.stream().filter(FORMATS::contains).findFirst().orElse("").toUpperCase(Locale.ROOT);
    }

    /** The single letter or digit that the title names, as in "BLOCK LETTER A". */
    String sign(String otherwise) {
        return words.stream()
                .filter(word -> word.length() == 1)
                .reduce((first, second) -> second)
                .orElse(otherwise);
    }

    /** Capacity such as {@code 16G} for 16 GB, or an empty string. */
    String capacity() {
        Matcher matcher = CAPACITY.matcher(title);
        return matcher.find() ? (matcher.group(1) + matcher.group(2) + "B").toUpperCase(Locale.ROOT) : "";
    }

    /** Width of a screen over its height. */
    double aspect(double usual) {
        String told = attribute("aspect_ratio");
        int colon = told.indexOf(':');
        if (colon <= 0) {
            return usual;
        }
        double height = leadingNumber(told.substring(colon + 1), 0);
        return height > 0 ? Math.clamp(leadingNumber(told, 16) / height, 0.6, 2.6) : usual;
    }

    /** The first attribute whose name ends like this or contains it, or an empty string. */
    String attribute(String name) {
        for (Map.Entry<String, String> entry : attributes.entrySet()) {
            if (entry.getKey().contains(name)) {
                return entry.getValue();
            }
        }
        return "";
    }

    private static double number(Pattern pattern, String text, double otherwise) {
        Matcher matcher = pattern.matcher(text);
        OptionalDouble found = OptionalDouble.empty();
        if (matcher.find()) {
            String group = matcher.group(1) == null && matcher.groupCount() > 1 ? matcher.group(2) : matcher.group(1);
            found = OptionalDouble.of(Double.parseDouble(group));
        }
        return found.orElse(otherwise);
    }

    private static double leadingNumber(String text, double otherwise) {
        int end = 0;
        while (end < text.length() && end < 9 && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        try {
            return Double.parseDouble(text.substring(0, end));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
