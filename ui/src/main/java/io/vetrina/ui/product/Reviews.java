// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.vetrina.contract.offer.Product;
import io.vetrina.ui.element.Action;
import io.vetrina.ui.element.Rating;
import io.vetrina.ui.element.StaticMarkup;
import java.util.List;

/** What buyers say, a few at first. */
final class Reviews extends Section {

    private static final int FIRST = 3;

    Reviews(List<Product.Review> reviews) {
        addClassName("reviews");
        Div list = new Div();
        list.addClassName("reviews__list");
        reviews.stream().limit(FIRST).forEach(review -> list.add(article(review)));
        add(new H2(getTranslation("product.reviews", reviews.size())), list);
        if (reviews.size() > FIRST) {
            Action[] more = new Action[1];
            more[0] = Action.quiet(getTranslation("product.reviews.more"), () -> {
                reviews.stream().skip(FIRST).forEach(review -> list.add(article(review)));
                more[0].setVisible(false);
            });
            add(more[0]);
        }
    }

    private static Article article(Product.Review review) {
        Paragraph author = new Paragraph(review.author());
        author.addClassName("reviews__author");
        Article article = new Article(
                new Rating(review.rating(), 0), new H3(review.title()), new Paragraph(review.text()), author);
        StaticMarkup.keep(article);
        return article;
    }
}
