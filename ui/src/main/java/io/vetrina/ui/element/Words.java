// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** Names that the backend gives as codes, in the shopper's language where it has a word for them. */
public final class Words {

    private Words() {}

    /**
     * @param family of keys in {@code vaadin-i18n}, such as {@code delivery}
     * @param code case makes no difference
     * @param otherwise said when the family has no word for the code
     */
    public static String of(Component speaker, String family, String code, String otherwise) {
        String key = family + "." + code.toLowerCase(Locale.ROOT);
        String known = speaker.getTranslation(key);
        return known.contains(key) ? otherwise : known;
    }
}
