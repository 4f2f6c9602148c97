// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.TestCard;
import io.vetrina.ui.element.Words;
import java.util.List;

/** The cards that the payment provider offers to try the shop with. */
final class PaymentChoice extends Div {

    private final RadioButtonGroup<TestCard> group = new RadioButtonGroup<>();

    PaymentChoice(List<TestCard> cards) {
        addClassName("choices");
        Paragraph note = new Paragraph(getTranslation(cards.isEmpty() ? "checkout.unpayable" : "checkout.test"));
        note.addClassName("note");
        add(note);
        if (!cards.isEmpty()) {
            group.getElement().setAttribute("aria-label", getTranslation("checkout.payment"));
            group.setItems(cards);
            group.setItemLabelGenerator(card -> Words.of(this, "checkout.card", card.outcome(), card.token()));
            group.setValue(cards.getFirst());
            add(group);
        }
    }

    boolean isPossible() {
        return group.getValue() != null;
    }

    /** Only when a payment is possible. */
    Checkout.Payment chosen() {
        return new Checkout.Payment("card", group.getValue().token());
    }
}
