// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.client.BackendProblem;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.PriceTag;
import io.vetrina.ui.element.QuantityStepper;
import io.vetrina.ui.element.Refusals;
import io.vetrina.ui.element.StockTag;
import io.vetrina.ui.element.Toast;
import io.vetrina.ui.shop.LiveTarget;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.HashMap;
import java.util.Map;

/** Price, stock, quantity, and the button this page is for. Follows the chosen variant and the live stream. */
final class BuyBox extends Div implements LiveTarget {

    private final String store;
    private final String title;
    private final VisitorCarts carts;
    private final Map<String, Money> prices = new HashMap<>();
    private final Map<String, Integer> stocks = new HashMap<>();
    private final Div terms = new Div();
    private final PriceTag price;
    private final StockTag stock;
    private final Span sku = new Span();
    private final QuantityStepper quantity = new QuantityStepper(1, getTranslation("quantity"), this::quantityChanged);
    private final Action add =
            Action.primary(getTranslation("product.add"), this::add).testId("add-to-cart");
    private final Paragraph refusal = new Paragraph();
    private Product.Variant chosen;

    BuyBox(String store, Product product, VisitorCarts carts) {
        this.store = store;
        this.title = product.title();
        this.carts = carts;
        this.chosen = product.variants().getFirst();
        this.price = new PriceTag(chosen.price());
        this.stock = new StockTag(chosen.available());
        price.addClassName("price--large");
        price.getElement().setAttribute("data-testid", "price").setAttribute("aria-live", "polite");
        stock.getElement().setAttribute("data-testid", "stock");
        terms.addClassName("terms");
        sku.addClassName("buy__sku");
        refusal.addClassName("buy__refusal");
        refusal.getElement().setAttribute("role", "alert");
        add.addClassName("buy__add");
        Div row = new Div(quantity, add);
        row.addClassName("buy__row");
        addClassName("buy");
        add(stock, row, refusal, sku);
    }

    /** The price with its breaks, which stands higher on the page than the rest. */
    Div price() {
        return terms;
    }

    void show(Product.Variant variant) {
        chosen = variant;
        sku.setText(getTranslation("product.sku", variant.sku()));
        refusal.setText("");
        price.show(prices.getOrDefault(variant.sku(), variant.price()));
        terms.removeAll();
        terms.add(price);
        if (!variant.breaks().isEmpty()) {
            terms.add(new PriceBreaks(variant.breaks(), quantity.quantity(), quantity::show));
        }
        showStock(stocks.getOrDefault(variant.sku(), variant.available()));
    }

    @Override
    public void priceChanged(String changed, Money amount) {
        prices.put(changed, amount);
        if (changed.equals(chosen.sku())) {
            price.show(amount);
        }
    }

    @Override
    public void stockChanged(String changed, int available) {
        stocks.put(changed, available);
        if (changed.equals(chosen.sku())) {
            showStock(available);
        }
    }

    private void showStock(int available) {
        stock.show(available);
        add.setEnabled(available > 0);
        quantity.setEnabled(available > 0);
    }

    private void quantityChanged(int units) {
        terms.getChildren().filter(PriceBreaks.class::isInstance).forEach(breaks -> ((PriceBreaks) breaks).mark(units));
    }

    private void add() {
        refusal.setText("");
        try {
            carts.add(store, chosen.sku(), quantity.quantity());
            Toast.show(
                    getTranslation("product.added", quantity.quantity(), title),
                    new Link(Addresses.cart(store), getTranslation("product.to.cart")).as("toast__way"));
            quantity.show(1);
            quantityChanged(1);
        } catch (BackendProblem refused) {
            refusal.setText(Refusals.words(this, refused));
        } catch (BackendAway away) {
            refusal.setText(getTranslation("away.short"));
        }
    }
}
