// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.live.LiveApi;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.offer.OfferApi;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.recommendation.RecommendationApi;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Breadcrumbs;
import io.vetrina.ui.element.Rating;
import io.vetrina.ui.element.Skeleton;
import io.vetrina.ui.shop.LivePage;
import io.vetrina.ui.shop.Shelf;
import io.vetrina.ui.shop.ShopLayout;
import io.vetrina.ui.shop.ShopPage;
import io.vetrina.ui.shop.Stores;
import io.vetrina.ui.visitor.Visitor;
import io.vetrina.ui.visitor.VisitorCarts;
import java.util.List;
import reactor.core.publisher.Mono;

/** A product: what it looks like, which one, what it costs, what it is, what goes with it. */
@Route(value = ":store/p/:slug", layout = ShopLayout.class)
final class ProductView extends ShopPage {

    private static final int RECOMMENDED = 12;

    private final OfferApi offers;
    private final RecommendationApi recommendations;
    private final VisitorCarts carts;

    ProductView(
            Stores stores,
            Visitor visitor,
            LiveApi live,
            OfferApi offers,
            RecommendationApi recommendations,
            VisitorCarts carts) {
        super(stores, visitor, live);
        this.offers = offers;
        this.recommendations = recommendations;
        this.carts = carts;
    }

    @Override
    protected void show(Store store, BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElseThrow();
        String wanted = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("sku")
                .orElse("");
        Mono<Product> question = offers.product(new StoreId(store.id()), slug, language());
        ask(question, product -> show(store, product, question, wanted));
    }

    @Override
    public Component outline() {
        return Skeleton.product();
    }

    /** Nothing under this address any more: shows what else there is. */
    @Override
    public Component missing() {
        LivePage live = live(storeId());
        Shelf others = new Shelf(storeId(), "home", getTranslation("missing.others"), visitor, live);
        fill(
                others,
                live,
                "home",
                recommendations.recommendations(storeId(), "home", visitor.id(), null, null, RECOMMENDED, language()));
        return new Div(super.missing(), others);
    }

    private void show(Store store, Product product, Mono<Product> question, String wanted) {
        title(product.title(), store);
        LivePage live = live(
                store.id(),
                (ui, page) -> question.onErrorComplete()
                        .subscribe(ui.accessLater((Product current) -> catchUp(page, current), () -> {})));
        Gallery gallery = new Gallery(product);
        BuyBox box = new BuyBox(store.id(), product, carts);
        product.variants().forEach(variant -> live.follow(variant.sku(), box));
        VariantPicker picker = new VariantPicker(
                product,
                wanted,
                variant -> {
                    gallery.show(variant);
                    box.show(variant);
                },
                picked -> rename(Addresses.product(store.id(), product.slug(), picked.sku())));
        Div details = new Div(heading(product), box.price(), picker, box);
        details.addClassName("product__details");
        Div stage = new Div(gallery, details);
        stage.addClassName("product");
        add(new Breadcrumbs(store, product.categories()), stage, about(product));
        shelves(store, product, live);
        visitor.viewed(store.id(), picker.chosen().sku());
    }

    /** Moves the prices and stocks of the page; what the shopper chose meanwhile stays. */
    private static void catchUp(LivePage page, Product current) {
        current.variants().forEach(variant -> page.show(variant.sku(), variant.price(), variant.available()));
        current.related()
                .values()
                .forEach(hits -> hits.forEach(hit -> page.show(hit.sku(), hit.price(), hit.available())));
    }

    private static Header heading(Product product) {
        Header heading = new Header();
        heading.addClassName("product__heading");
        if (product.brand() != null) {
            Paragraph brand = new Paragraph(product.brand());
            brand.addClassName("product__brand");
            heading.add(brand);
        }
        heading.add(new H1(product.title()));
        if (product.rating() != null) {
            heading.add(new Rating(product.rating(), product.reviews().size()));
        }
        return heading;
    }

    private static Div about(Product product) {
        Div about = new Div();
        about.addClassName("product__about");
        if (product.description() != null && !product.description().isBlank()) {
            about.add(new Description(product.description()));
        }
        if (!product.attributes().isEmpty()) {
            about.add(new Attributes(product.attributes()));
        }
        if (!product.reviews().isEmpty()) {
            about.add(new Reviews(product.reviews()));
        }
        return about;
    }

    private void shelves(Store store, Product product, LivePage live) {
        Shelf recommended = new Shelf(store.id(), "product", getTranslation("product.recommended"), visitor, live);
        add(recommended);
        product.related().forEach((relation, hits) -> add(related(store, relation, hits, live)));
        fill(
                recommended,
                live,
                "product",
                recommendations.recommendations(
                        store.id(), "product", visitor.id(), product.sku(), null, RECOMMENDED, language()));
    }

    private Shelf related(Store store, String relation, List<Hit> hits, LivePage live) {
        String title = "product.relation." + relation;
        Shelf shelf = new Shelf(store.id(), relation, getTranslation(title), visitor, live);
        shelf.show(hits);
        return shelf;
    }
}
