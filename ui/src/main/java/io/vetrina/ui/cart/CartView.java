// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.cart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.vetrina.contract.cart.Cart;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Panel;
import io.vetrina.ui.element.PriceSummary;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.CartFollower;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.shop.Shelf;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.CartChanged;
import io.vetrina.ui.visitor.Visitor;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the shopper is about to buy. It follows the cart, whichever page or price changes it. */
@Route(value = ":store/cart", layout = ShopLayout.class)
final class CartView extends ShopPage {

    private static final int RECOMMENDED = 8;

    private final RecommendationApi recommendations;
    private final VisitorCarts carts;
    private final Div contents = new Div();
    private final Div sums = new Div();
    private @Nullable CartLines lines;
    private @Nullable CartFollower follower;
    private @Nullable Registration listening;

    CartView(Stores stores, Visitor visitor, LiveApi live, RecommendationApi recommendations, VisitorCarts carts) {
        super(stores, visitor, live);
        this.recommendations = recommendations;
        this.carts = carts;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        title(getTranslation("cart.title"), store);
        Optional<Cart> cart = carts.cart(store.id());
        contents.addClassName("cart");
        LivePage live = live(store.id());
        follower = new CartFollower(this, store.id(), carts, live);
        show(store.id(), cart.orElse(null));
        Shelf before = new Shelf(store.id(), "cart", getTranslation("cart.recommended"), visitor, live);
        add(new H1(getTranslation("cart.title")), contents, before);
        fill(
                before,
                live,
                "cart",
                recommendations.recommendations(
                        store.id(),
                        "cart",
                        visitor.id(),
                        null,
                        carts.id(store.id()).orElse(null),
                        RECOMMENDED,
                        language()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        listening = CartChanged.listen(this, change -> {
            if (change.cart().store().equals(storeId())) {
                show(storeId(), change.cart());
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    @Override
    public Component outline() {
        return Skeleton.text();
    }

    private void show(String store, @Nullable Cart cart) {
        if (cart == null || cart.lines().isEmpty()) {
            lines = null;
            contents.removeAll();
            contents.add(Panel.empty(
                    getTranslation("cart.empty"),
                    getTranslation("cart.empty.text"),
                    new Link(Addresses.search(store), getTranslation("cart.browse")).as("action", "action--primary")));
            return;
        }
        if (lines == null) {
            lines = new CartLines(cart, carts);
            Link checkout = new Link(Addresses.checkout(store), getTranslation("cart.checkout"))
                    .as("action", "action--primary", "action--wide");
            checkout.getElement().setAttribute("data-testid", "checkout");
            Div side = new Div(sums, checkout);
            side.addClassName("cart__side");
            contents.removeAll();
            contents.add(lines, side);
        } else {
            lines.show(cart);
        }
        if (follower != null) {
            follower.follow(cart);
        }
        sums.removeAll();
        sums.add(new PriceSummary(cart.totals(), null));
    }
}
