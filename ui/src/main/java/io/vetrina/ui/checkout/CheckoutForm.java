// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.checkout;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.vetrina.contract.checkout.ChangedTotal;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.checkout.TestCard;
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
import java.util.stream.Collectors;
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

        /** The cart costs something else than was shown. */
        void outdated();
    }

    private final AddressFields address = new AddressFields();
    private final DeliveryChoice delivery;
    private final PaymentChoice payment;
    private final CheckoutMemory memory;
    private final Ordering ordering;
    private final Paragraph note = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Action pay = Action.primary("", this::submit).testId("place-order");
    private PaymentAttempt attempt;
    private @Nullable Checkout tried;
    private @Nullable Money total;
    private List<Checkout.SeenLine> seen = List.of();
    private boolean paying;

    /** @param attempt what the first press is; a former one goes on under its key */
    CheckoutForm(
            List<DeliveryOption> options,
            List<TestCard> cards,
            CheckoutMemory memory,
            PaymentAttempt attempt,
            Ordering ordering,
            Consumer<DeliveryOption> chosen) {
        this.memory = memory;
        this.attempt = attempt;
        this.ordering = ordering;
        this.payment = new PaymentChoice(cards);
        this.delivery = new DeliveryChoice(options, option -> {
            memory.put(DELIVERY, option.id());
            chosen.accept(option);
        });
        addClassName("checkout__form");
        note.addClassName("note");
        note.getElement().setAttribute("role", "status").setAttribute("data-testid", "checkout-note");
        refusal.addClassName("checkout__refusal");
        refusal.getElement().setAttribute("role", "alert");
        pay.addClassName("action--wide");
        pay.setEnabled(payment.isPossible());
        Div customer = address.customer();
        address.whenChosen(memory::put);
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

    void offer(List<DeliveryOption> options) {
        delivery.offer(options);
    }

    /** A press on the button asks for exactly this. */
    void showTotal(Money now, List<Checkout.SeenLine> lines) {
        total = now;
        seen = lines;
        pay.setText(getTranslation("checkout.place", price(now)));
    }

    /** Says that the total moved while the page was open. */
    void repriced(Money before, Money now) {
        refusal.setText(getTranslation("checkout.repriced", price(before), price(now)));
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
            attempt.unmark();
            refusal.setText(getTranslation("checkout.errors", wrong));
            address.focusFirstWrong();
            return;
        }
        Checkout checkout = new Checkout(
                Objects.requireNonNull(total),
                seen,
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
        memory.forget();
        attempt.unmark();
        ordering.placed(order);
    }

    /** A try that was answered is over; one that was not is repeated under its key. */
    private void refused(Throwable failure) {
        wait(false);
        switch (failure) {
            case BackendProblem problem -> {
                answered();
                problem.member("change", ChangedTotal.class)
                        .ifPresentOrElse(this::changed, () -> refusal.setText(Refusals.words(this, problem)));
            }
            case BackendAway away
            when !away.code().isEmpty() -> {
                answered();
                refusal.setText(Refusals.words(this, away.code(), getTranslation("away.short")));
            }
            default -> refusal.setText(getTranslation("away.short"));
        }
    }

    /** Says what was shown and what holds now; the next press agrees to it. */
    private void changed(ChangedTotal change) {
        ordering.outdated();
        showTotal(change.now(), seen);
        String lines = change.lines().stream()
                .filter(line -> line.title() != null && line.before() != null && line.after() != null)
                .map(line -> line.title() + ": " + price(line.before()) + " → " + price(line.after()))
                .collect(Collectors.joining("; "));
        refusal.setText(getTranslation("checkout.changed", price(change.seen()), price(change.now()), lines)
                .strip());
    }

    private String price(@Nullable Money money) {
        return money == null ? "" : Prices.format(money, getLocale());
    }

    private void answered() {
        attempt.unmark();
        begin(PaymentAttempt.of(attempt.store(), attempt.cart()));
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
