// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.order;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.checkout.Checkout;
import io.vetrina.contract.checkout.DeliveryOption;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.order.Order;
import io.vetrina.contract.order.OrderApi;
import io.vetrina.contract.order.OrderState;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Countries;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.PriceSummary;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.element.Words;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.Disposable;

/** A placed order: what was bought, what it cost, how far it is. */
@Route(value = ":store/orders/:id", layout = ShopLayout.class)
final class OrderView extends ShopPage {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final OrderApi orders;

    OrderView(Stores stores, Visitor visitor, LiveApi live, OrderApi orders) {
        super(stores, visitor, live);
        this.orders = orders;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElseThrow();
        ask(orders.order(new StoreId(store.id()), id), order -> show(store, order));
    }

    @Override
    public Component outline() {
        return Skeleton.text();
    }

    private void show(Store store, Order order) {
        title(getTranslation("order.number", order.number()), store);
        Paragraph number = new Paragraph(getTranslation("order.number", order.number()));
        number.addClassName("order__number");
        number.getElement().setAttribute("data-testid", "order-number");
        boolean cancelled = order.state() == OrderState.CANCELLED;
        Header heading = new Header(
                number,
                new H1(getTranslation(
                        cancelled ? "order.title.cancelled" : "order.title",
                        order.customer().name())),
                new Paragraph(
                        cancelled && order.payments().stream().noneMatch(Order.Payment::charged)
                                ? getTranslation("order.uncharged")
                                : getTranslation("order.mail", order.customer().email())));
        heading.addClassName("order__heading");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("lines");
        order.lines().forEach(line -> lines.add(new OrderLine(store.id(), line)));
        Section bought = new Section(
                new H2(getTranslation("order.lines")), lines, new PriceSummary(order.totals(), order.delivery()));
        bought.addClassName("order__bought");
        Div facts = new Div(
                fact("order.history", new Timeline(order.history())),
                fact("order.delivery", new Paragraph(delivery(order.delivery())), address(order.address())),
                fact("order.payment", payment(order.payments().getFirst())),
                new Link(Addresses.home(store.id()), getTranslation("order.more")).as("action", "action--secondary"));
        facts.addClassName("order__facts");
        Div page = new Div(bought, facts);
        page.addClassName("order");
        add(heading, page);
        live(store.id());
        if (order.state() == OrderState.PENDING) {
            awaitPayment(store, order);
        }
    }

    /** The bank's word may take a while: looks again until there is one. */
    private void awaitPayment(Store store, Order order) {
        Disposable looking = orders.order(new StoreId(store.id()), order.id())
                .delaySubscription(BETWEEN_LOOKS)
                .onErrorComplete()
                .repeat()
                .filter(latest -> latest.state() != OrderState.PENDING)
                .next()
                .subscribe(UI.getCurrent()
                        .accessLater(
                                (Order latest) -> {
                                    removeAll();
                                    show(store, latest);
                                },
                                () -> {}));
        addDetachListener(gone -> looking.dispose());
    }

    private Section fact(String title, Component... content) {
        Section fact = new Section(new H2(getTranslation(title)));
        fact.add(content);
        fact.addClassName("order__fact");
        return fact;
    }

    private Paragraph payment(Order.Payment payment) {
        return new Paragraph(getTranslation("payment." + payment.method().label()) + ", "
                + getTranslation("payment." + payment.state().label()));
    }

    private String delivery(DeliveryOption delivery) {
        return Words.of(this, "delivery", delivery.id(), delivery.label());
    }

    private Paragraph address(Checkout.Address address) {
        Paragraph lines = new Paragraph(Stream.of(
                        address.name(),
                        address.street(),
                        address.street2(),
                        address.postalCode() + " " + address.city(),
                        Countries.name(address.country(), getLocale()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
        lines.addClassName("order__address");
        return lines;
    }
}
