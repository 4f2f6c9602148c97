// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.live.LiveUpdate;
import io.vetrina.contract.order.Order;
import io.vetrina.played.Goods;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CartAndCheckoutTest extends ShopTest {

    private String opened;

    @Test
    void countsWhatIsAddedInTheHeader() {
        open("p/lantern");

        test(button("add-to-cart")).click();
        test(button("add-to-cart")).click();

        assertThat(words(span("cart-count"))).isEqualTo("2");
        assertThat(words()).contains("Added to your bag: White Metal Lantern");
    }

    @Test
    void saysWhyMoreCannotBeAdded() {
        open("p/lantern");
        test(find(NativeButton.class).withClassName("breaks__step").all().getLast())
                .click();

        test(button("add-to-cart")).click();

        assertThat(words()).contains("There are not that many left.");
    }

    @Test
    void addsToTheCurrentCartWhenAnotherPageWasFaster() {
        open("p/lantern");
        test(button("add-to-cart")).click();
        BACKEND.carts().carts().forEach(cart -> BACKEND.carts().touch(cart.id()));

        test(button("add-to-cart")).click();

        assertThat(words(span("cart-count"))).isEqualTo("2");
    }

    @Test
    void removesALineAndBringsItBack() {
        open("p/lantern");
        test(button("add-to-cart")).click();
        open("cart");

        test(find(NativeButton.class)
                        .withAriaLabel("Remove White Metal Lantern")
                        .single())
                .click();
        assertThat(words()).contains("Your bag is empty", "Removed: White Metal Lantern");
        test(find(NativeButton.class).withText("Undo").single()).click();

        assertThat(words(find(Span.class).withClassName("line__total").single()))
                .isEqualTo("€6.49");
    }

    @Test
    void leadsFromALineToTheVariantThatWasChosen() {
        UI.getCurrent().navigate(Goods.STORE + "/p/shirt", QueryParameters.of("sku", "SHIRT-B-M"));
        test(button("add-to-cart")).click();

        open("cart");

        assertThat(links("line__title")).contains("corner/p/shirt?sku=SHIRT-B-M");
    }

    @Test
    void keepsALineOnThePageWhenItsQuantityChanges() {
        open("p/lantern");
        test(button("add-to-cart")).click();
        open("cart");
        ListItem line = find(ListItem.class).withClassName("line").single();

        test(find(NativeButton.class).withAriaLabel("One more").single()).click();

        assertThat(find(ListItem.class).withClassName("line").single()).isSameAs(line);
    }

    @Test
    void pricesANewQuantity() {
        open("p/lantern");
        test(button("add-to-cart")).click();
        open("cart");

        test(find(NativeButton.class).withAriaLabel("One more").single()).click();

        assertThat(words(find(Span.class).withClassName("line__total").single()))
                .isEqualTo("€12.98");
        assertThat(words(span("cart-count"))).isEqualTo("2");
    }

    @Test
    void asksForWhatIsMissingBeforeItOrders() {
        checkout();
        int before = BACKEND.checkout().orders().size();

        test(button("place-order")).click();

        assertThat(words()).contains("5 fields need your attention");
        assertThat(field("checkout.name").getErrorMessage()).isEqualTo("Please fill this in");
        assertThat(BACKEND.checkout().orders()).hasSize(before);
    }

    @Test
    void ordersAndShowsTheOrder() {
        checkout();
        fill();
        delivery().setValue(delivery().getListDataView().getItem(1));
        assertThat(words(button("place-order"))).isEqualTo("Pay €16.39");

        test(button("place-order")).click();

        until(() -> words().contains("Thank you, Ada Lovelace"));
        Order order = BACKEND.checkout().orders().stream()
                .filter(one -> words().contains(one.number()))
                .findFirst()
                .orElseThrow();
        assertThat(order.address().postalCode()).isEqualTo("SW1A 1AA");
        assertThat(words()).contains(order.number(), "€16.39", "Card, paid");
        assertThat(find(Span.class).withTestId("cart-count").exists()).isFalse();
    }

    @Test
    void keepsTheCartWhenTheCardIsDeclined() {
        checkout();
        fill();
        RadioButtonGroup<?> cards = find(RadioButtonGroup.class).all().getLast();
        choose(cards, 1);

        test(button("place-order")).click();

        until(() -> words().contains("The card was declined."));
        assertThat(button("place-order").isEnabled()).isTrue();
        assertThat(BACKEND.carts().carts()).extracting(Cart::quantity).contains(1);
    }

    @Test
    void followsPricesWhileTheCheckoutIsOpen() {
        checkout();
        Cart cart = latest();
        BACKEND.carts().reprice(cart.id(), Goods.euros(799));

        until(() -> {
            BACKEND.live().tell(LiveUpdate.price("LAN-1", Goods.euros(799), Instant.EPOCH));
            return words(button("place-order")).equals("Pay €12.89");
        });

        assertThat(words()).contains("The total has changed while this page was open: from €11.39 to €12.89.");
    }

    @Test
    void asksOnceWhenTheTotalIsAnotherThanWasSeen() {
        checkout();
        fill();
        BACKEND.carts().reprice(latest().id(), Goods.euros(799));
        int before = BACKEND.checkout().orders().size();

        test(button("place-order")).click();

        until(() -> words().contains("The total was €11.39 when you saw it and is €12.89 now. Nothing was ordered."));
        assertThat(BACKEND.checkout().orders()).hasSize(before);
        assertThat(words(button("place-order"))).isEqualTo("Pay €12.89");

        test(button("place-order")).click();

        until(() -> words().contains("Thank you, Ada Lovelace"));
        assertThat(BACKEND.checkout().orders()).hasSize(before + 1);
    }

    @Test
    void leadsToTheOrderWhenTheAnswerToAPaymentWasLost() {
        checkout();
        Cart cart = latest();
        String key = "9f1c2a7e-lost";
        Order placed = BACKEND.checkout().place(cart, key);
        notePayment(key, cart);

        open("cart");
        open("checkout");

        until(() -> words().contains("Thank you, Ada Lovelace") && words().contains(placed.number()));
    }

    @Test
    void saysThatNothingWasOrderedWhenAPaymentNeverArrived() {
        checkout();
        notePayment("9f1c2a7e-never", latest());

        open("cart");
        open("checkout");

        assertThat(words()).contains("Nothing was ordered, and nothing was charged.");
        assertThat(button("place-order").isEnabled()).isTrue();
    }

    /** As the browser does when the button that pays is pressed. */
    private static void notePayment(String key, Cart cart) {
        ((MockRequest) VaadinServletRequest.getCurrent().getRequest())
                .addCookie(new Cookie("vetrina-paying-" + Goods.STORE, key + "__" + cart.id()));
    }

    /** The cart that is checked out, among those of other visitors. */
    private Cart latest() {
        return BACKEND.carts().carts().stream()
                .filter(cart -> cart.id().equals(opened))
                .findFirst()
                .orElseThrow();
    }

    private void checkout() {
        List<String> others = BACKEND.carts().carts().stream().map(Cart::id).toList();
        open("p/lantern");
        test(button("add-to-cart")).click();
        opened = BACKEND.carts().carts().stream()
                .map(Cart::id)
                .filter(id -> !others.contains(id))
                .findFirst()
                .orElseThrow();
        open("checkout");
    }

    private void fill() {
        field("checkout.name").setValue("Ada Lovelace");
        find(EmailField.class).single().setValue("ada@example.org");
        field("checkout.street").setValue("12 St James's Square");
        field("checkout.postal").setValue("sw1a 1aa");
        field("checkout.city").setValue("London");
    }

    private TextField field(String testId) {
        return find(TextField.class).withTestId(testId).single();
    }

    @SuppressWarnings("unchecked") // the first group on the page offers deliveries
    private RadioButtonGroup<Object> delivery() {
        return find(RadioButtonGroup.class).all().getFirst();
    }

    private static <T> void choose(RadioButtonGroup<T> group, int index) {
        group.setValue(group.getListDataView().getItem(index));
    }
}
