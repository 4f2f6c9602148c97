// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.illustration;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Every kind of product that has a drawing. Which product is of which kind stands in {@code kinds.txt}. */
enum Kind {
    TONER(Printing::toner),
    INK(Printing::ink),
    PRINTER(Printing::printer),
    NETWORK_CABLE(Cables::network),
    USB_CABLE(Cables::usb),
    NOTEBOOK(Computers::notebook),
    MUG(Kitchen::mug),
    CAKE_STAND(Kitchen::cakeStand),
    PARCEL(Parcels::parcel);

    private static final Phrasebook WORDS = new Phrasebook("kinds.txt");

    @SuppressWarnings("ImmutableEnumChecker") // references to static methods, which hold no state
    private final BiConsumer<Pen, Subject> drawing;

    Kind(BiConsumer<Pen, Subject> drawing) {
        this.drawing = drawing;
    }

    /** The kind that the title tells; failing that, the product type among the attributes; failing that, the category. */
    static Kind of(String title, Map<String, String> attributes, String category) {
        return told(title)
                .or(() -> attributes.entrySet().stream()
                        .filter(entry -> entry.getKey().contains("product_type"))
                        .findFirst()
                        .flatMap(entry -> told(entry.getValue())))
                .or(() -> told(category))
                .orElse(PARCEL);
    }

    private static Optional<Kind> told(String text) {
        List<String> words = Text.words(text);
        return WORDS.strongest(words).map(Kind::named);
    }

    static Kind named(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The public name, such as {@code cake-stand}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void draw(Pen pen, Subject subject) {
        drawing.accept(pen, subject);
    }
}
