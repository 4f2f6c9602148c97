// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.AttachEvent;
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
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Who, where, how fast, how paid. A press on the button while an order is under way changes nothing, and a try that broke off is
 * repeated under the same key, so that nobody pays twice.
 */
final class CheckoutForm extends Div {

    private static final String DELIVERY = "delivery";

    /** Places orders. */
    interface Ordering {

        Mono<Order> place(PaymentAttempt attempt, Checkout checkout);

        /** The order is there. */
        void placed(Order order);
    }

    private final AddressFields address = new AddressFields();
    private final DeliveryChoice delivery;
    private final PaymentChoice payment = new PaymentChoice();
    private final CheckoutMemory memory;
    private final Ordering ordering;
    private final Paragraph note = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Action pay = Action.primary("", this::submit).testId("place-order");
    private PaymentAttempt attempt;
    private @Nullable Checkout tried;
    private @Nullable Money total;
    private boolean paying;

    /** @param attempt what the first press is; a former one goes on under its key */
    CheckoutForm(
            List<DeliveryOption> options,
            CheckoutMemory memory,
            PaymentAttempt attempt,
            Ordering ordering,
            Consumer<DeliveryOption> chosen) {
        this.memory = memory;
        this.attempt = attempt;
        this.ordering = ordering;
        this.delivery = new DeliveryChoice(options, option -> {
            memory.put(this, DELIVERY, option.id());
            chosen.accept(option);
        });
        addClassName("checkout__form");
        note.addClassName("note");
        note.getElement().setAttribute("role", "status").setAttribute("data-testid", "checkout-note");
        refusal.addClassName("checkout__refusal");
        refusal.getElement().setAttribute("role", "alert");
        pay.addClassName("action--wide");
        Div customer = address.customer();
        address.whenChosen((field, value) -> memory.put(this, field, value));
        add(
                note,
                step("checkout.customer", customer),
                step("checkout.address", address),
                step("checkout.delivery", delivery),
                step("checkout.payment", payment),
                refusal,
                pay);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        memory.attach(this, this::restore);
        attempt.mark(pay);
    }

    void showTotal(Money total) {
        this.total = total;
        pay.setText(getTranslation("checkout.place", Prices.format(total, getLocale())));
    }

    /** Says that the total moved while the page was open. */
    void repriced(Money before, Money now) {
        refusal.setText(getTranslation(
                "checkout.repriced", Prices.format(before, getLocale()), Prices.format(now, getLocale())));
    }

    private void restore(CheckoutMemory.Typed typed) {
        address.restore(typed);
        delivery.choose(typed.of(DELIVERY));
        if (typed.resumed()) {
            note.setText(getTranslation("checkout.resumed"));
        }
    }

    private Section step(String title, Div fields) {
        Section step = new Section(new H2(getTranslation(title)), fields);
        step.addClassName("checkout__step");
        return step;
    }

    private void submit() {
        if (paying) {
            return;
        }
        refusal.setText("");
        int wrong = address.wrong();
        if (wrong > 0) {
            attempt.unmark(this);
            refusal.setText(getTranslation("checkout.errors", wrong));
            address.focusFirstWrong();
            return;
        }
        Checkout checkout = new Checkout(
                Objects.requireNonNull(total),
                null,
                address.person(),
                address.address(),
                delivery.id(),
                payment.chosen());
        if (tried != null && !checkout.equals(tried)) {
            begin(PaymentAttempt.of(attempt.store(), attempt.cart()));
        }
        tried = checkout;
        wait(true);
        UI ui = UI.getCurrent();
        ordering.place(attempt, checkout)
                .subscribe(ui.accessLater(this::placed, () -> {}), ui.accessLater(this::refused, () -> {}));
    }

    private void placed(Order order) {
        memory.forget(this);
        attempt.unmark(this);
        ordering.placed(order);
    }

    /** A try that was answered is over; one that was not is repeated under its key. */
    private void refused(Throwable failure) {
        wait(false);
        String code = failure instanceof BackendProblem problem
                ? problem.code()
                : failure instanceof BackendAway away ? away.code() : "";
        if (!code.isEmpty()) {
            attempt.unmark(this);
            begin(PaymentAttempt.of(attempt.store(), attempt.cart()));
        }
        boolean worded = failure instanceof BackendProblem;
        refusal.setText(Refusals.words(
                this, code, worded ? String.valueOf(failure.getMessage()) : getTranslation("away.short")));
    }

    private void begin(PaymentAttempt next) {
        attempt = next;
        tried = null;
        attempt.mark(pay);
    }

    /** The button keeps the focus while it waits. */
    private void wait(boolean waiting) {
        paying = waiting;
        pay.getElement().setAttribute("aria-disabled", Boolean.toString(waiting));
        pay.getElement().setAttribute("aria-busy", Boolean.toString(waiting));
    }
}
