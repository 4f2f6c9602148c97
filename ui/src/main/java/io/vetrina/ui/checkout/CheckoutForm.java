// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.client.BackendProblem;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Prices;
import io.vetrina.ui.element.Refusals;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Who, where, how fast, how paid. A press on the button while an order is under way changes nothing, and a try that broke off is
 * repeated under the same key, so that nobody pays twice.
 */
final class CheckoutForm extends Div {

    private final AddressFields address = new AddressFields();
    private final DeliveryChoice delivery;
    private final PaymentChoice payment = new PaymentChoice();
    private final BiFunction<String, Checkout, Mono<Order>> place;
    private final Consumer<Order> done;
    private final Paragraph refusal = new Paragraph();
    private final Action pay = Action.primary("", this::submit).testId("place-order");
    private String key = UUID.randomUUID().toString();
    private @Nullable Checkout tried;

    CheckoutForm(
            List<DeliveryOption> options,
            Consumer<DeliveryOption> chosen,
            BiFunction<String, Checkout, Mono<Order>> place,
            Consumer<Order> done) {
        this.place = place;
        this.done = done;
        this.delivery = new DeliveryChoice(options, chosen);
        addClassName("checkout__form");
        refusal.addClassName("checkout__refusal");
        refusal.getElement().setAttribute("role", "alert");
        pay.addClassName("action--wide");
        Div customer = address.customer();
        add(
                step("checkout.customer", customer),
                step("checkout.address", address),
                step("checkout.delivery", delivery),
                step("checkout.payment", payment),
                refusal,
                pay);
    }

    void showTotal(Money total) {
        pay.setText(getTranslation("checkout.place", Prices.format(total, getLocale())));
    }

    private Section step(String title, Div fields) {
        Section step = new Section(new H2(getTranslation(title)), fields);
        step.addClassName("checkout__step");
        return step;
    }

    private void submit() {
        refusal.setText("");
        int wrong = address.wrong();
        if (wrong > 0) {
            refusal.setText(getTranslation("checkout.errors", wrong));
            address.focusFirstWrong();
            return;
        }
        Checkout checkout = new Checkout(address.person(), address.address(), delivery.id(), payment.chosen());
        if (!checkout.equals(tried)) {
            key = UUID.randomUUID().toString();
            tried = checkout;
        }
        pay.setEnabled(false);
        UI ui = UI.getCurrent();
        place.apply(key, checkout)
                .subscribe(ui.accessLater(done::accept, () -> {}), ui.accessLater(this::refused, () -> {}));
    }

    /** A try that was answered is over; one that was not is repeated under its key. */
    private void refused(Throwable failure) {
        pay.setEnabled(true);
        String code = failure instanceof BackendProblem problem
                ? problem.code()
                : failure instanceof BackendAway away ? away.code() : "";
        if (!code.isEmpty()) {
            tried = null;
        }
        boolean worded = failure instanceof BackendProblem;
        refusal.setText(Refusals.words(
                this, code, worded ? String.valueOf(failure.getMessage()) : getTranslation("away.short")));
    }
}
