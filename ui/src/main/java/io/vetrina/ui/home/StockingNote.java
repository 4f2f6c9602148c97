// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.home;

import com.vaadin.flow.component.html.Paragraph;
import io.vetrina.contract.catalog.Store;
import java.text.NumberFormat;

/** Says that the shelves are still being filled. */
final class StockingNote extends Paragraph {

    StockingNote(Store store) {
        addClassName("note");
        getElement().setAttribute("role", "status");
        setText(getTranslation(
                "home.stocking", NumberFormat.getIntegerInstance(getLocale()).format(store.products())));
    }
}
