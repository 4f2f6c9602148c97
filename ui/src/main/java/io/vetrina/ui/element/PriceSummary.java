// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.element;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.pricing.Totals;
import io.vetrina.contract.shared.Money;
import org.jspecify.annotations.Nullable;

/** The sums of a cart or an order. */
public final class PriceSummary extends Div {

    /** @param delivery its price replaces the one in the totals; null when none is chosen yet */
    public PriceSummary(Totals totals, @Nullable DeliveryOption delivery) {
        addClassName("totals");
        getElement().setAttribute("aria-live", "polite").setAttribute("data-testid", "totals");
        DescriptionList sums = new DescriptionList();
        Money shipping = delivery == null ? totals.shipping() : delivery.price();
        Money total = totals.total().minus(totals.shipping()).plus(shipping);
        row(sums, "totals.subtotal", Prices.format(totals.subtotal(), getLocale()), "");
        if (totals.discount().minor() != 0) {
            row(sums, "totals.discount", "− " + Prices.format(totals.discount(), getLocale()), "");
        }
        row(
                sums,
                "totals.shipping",
                shipping.minor() == 0
                        ? getTranslation(delivery == null ? "totals.later" : "totals.free")
                        : Prices.format(shipping, getLocale()),
                "");
        row(sums, "totals.total", Prices.format(total, getLocale()), "totals__total");
        add(sums);
        if (totals.tax().minor() != 0) {
            Paragraph tax = new Paragraph(getTranslation("totals.tax", Prices.format(totals.tax(), getLocale())));
            tax.addClassName("totals__tax");
            add(tax);
        }
    }

    private void row(DescriptionList sums, String key, String amount, String look) {
        DescriptionList.Term term = new DescriptionList.Term(getTranslation(key));
        DescriptionList.Description sum = new DescriptionList.Description(amount);
        if (!look.isEmpty()) {
            term.addClassName(look);
            sum.addClassName(look);
            sum.getElement().setAttribute("data-testid", "total");
        }
        sums.add(term, sum);
    }
}
