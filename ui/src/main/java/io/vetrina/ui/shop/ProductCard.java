// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.shared.Money;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Link;
import io.vetrina.ui.element.Picture;
import io.vetrina.ui.element.PriceTag;
import io.vetrina.ui.element.Rating;
import io.vetrina.ui.element.StaticMarkup;
import io.vetrina.ui.element.StockTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list: its picture first, then what it is and what it costs. All of it is one link. It stands still but for its
 * price and stock, so that a page can hold many.
 */
final class ProductCard extends ListItem implements LiveTarget {

    private static final int MOST_SWATCHES = 5;

    private final boolean simple;
    private Money price;
    private int available;
    private boolean moved;

    /** @param reason why it is recommended; null in a plain list */
    ProductCard(String store, Hit hit, @Nullable String reason) {
        simple = hit.variants() <= 1;
        price = hit.price();
        available = hit.available();
        addClassName("card");
        getElement().setAttribute("data-testid", "product-card").setAttribute("data-sku", hit.sku());
        Link title = new Link(Addresses.product(store, hit.slug()), hit.title()).as("card__link");
        H3 heading = new H3(title);
        heading.addClassName("card__title");
        add(new Picture(hit.image(), ""), words(hit, heading), terms(hit));
        if (reason != null) {
            Paragraph why = new Paragraph(reason);
            why.addClassName("card__reason");
            add(why);
        }
        StaticMarkup.keep(this);
    }

    /** What the page knew may be lost, as after a broken connection: it is sent what holds now. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (moved) {
            StaticMarkup.mend(this, ".price", new PriceTag(price));
            StaticMarkup.mend(this, ".stock", new StockTag(available));
        }
    }

    @Override
    public void priceChanged(String sku, Money changed) {
        if (simple && !changed.equals(price)) {
            PriceTag tag = new PriceTag(price);
            tag.show(changed);
            price = changed;
            moved = true;
            StaticMarkup.redraw(this, ".price", tag);
        }
    }

    @Override
    public void stockChanged(String sku, int left) {
        if (simple && left != available) {
            available = left;
            moved = true;
            StaticMarkup.redraw(this, ".stock", new StockTag(left));
        }
    }

    private static Div words(Hit hit, H3 heading) {
        Div words = new Div();
        words.addClassName("card__words");
        if (hit.brand() != null) {
            Span brand = new Span(hit.brand());
            brand.addClassName("card__brand");
            words.add(brand);
        }
        words.add(heading);
        if (hit.rating() != null && hit.reviews() > 0) {
            words.add(new Rating(hit.rating(), hit.reviews()));
        }
        return words;
    }

    private static Div terms(Hit hit) {
        Div terms = new Div(new PriceTag(hit.price(), hit.priceVaries()));
        terms.addClassName("card__terms");
        if (hit.swatches().size() > 1) {
            terms.add(swatches(hit.swatches()));
        }
        terms.add(new StockTag(hit.available()));
        return terms;
    }

    private static Span swatches(List<String> colours) {
        Span swatches = new Span();
        swatches.addClassName("swatches");
        swatches.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", swatches.getTranslation("card.colours", colours.size()));
        for (String colour : colours.subList(0, Math.min(MOST_SWATCHES, colours.size()))) {
            Span swatch = new Span();
            swatch.addClassName("swatch");
            swatch.getStyle().set("--swatch", colour);
            swatches.add(swatch);
        }
        if (colours.size() > MOST_SWATCHES) {
            swatches.add(new Span("+" + (colours.size() - MOST_SWATCHES)));
        }
        return swatches;
    }
}
