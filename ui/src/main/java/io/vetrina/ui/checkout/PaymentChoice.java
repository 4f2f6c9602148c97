// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.vetrina.contract.checkout.Checkout;

/** Cards of the test provider: what it gives for each stands for a card without being one. */
final class PaymentChoice extends Div {

    private enum Card {
        APPROVED("tok_ok"),
        DECLINED("tok_decline"),
        SLOW("tok_timeout");

        private final String token;

        Card(String token) {
            this.token = token;
        }

        String key() {
            return "checkout.card." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final RadioButtonGroup<Card> group = new RadioButtonGroup<>();

    PaymentChoice() {
        addClassName("choices");
        group.getElement().setAttribute("aria-label", getTranslation("checkout.payment"));
        group.setItems(Card.values());
        group.setItemLabelGenerator(card -> getTranslation(card.key()));
        group.setValue(Card.APPROVED);
        Paragraph note = new Paragraph(getTranslation("checkout.test"));
        note.addClassName("note");
        add(note, group);
    }

    Checkout.Payment chosen() {
        return new Checkout.Payment("card", group.getValue().token);
    }
}
