// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.product;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.vetrina.contract.offer.Product;
import io.vetrina.ui.element.Picture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One large picture and the others to choose from. A variant with pictures of its own shows those first. */
final class Gallery extends Div {

    private static final int MOST = 6;

    private final List<String> common;
    private final Picture large;
    private final Div thumbnails = new Div();
    private List<String> shown = List.of();

    Gallery(Product product) {
        this.common = product.images();
        this.large = new Picture(null, product.title()).eager();
        addClassName("gallery");
        large.addClassName("gallery__large");
        thumbnails.addClassName("gallery__thumbnails");
        add(large, thumbnails);
        show(product.images());
    }

    void show(Product.Variant variant) {
        Set<String> pictures = new LinkedHashSet<>(variant.images());
        if (variant.images().size() <= 1) {
            pictures.addAll(common);
        }
        show(List.copyOf(pictures));
    }

    private void show(List<String> pictures) {
        if (pictures.isEmpty() || pictures.equals(shown)) {
            return;
        }
        shown = pictures;
        thumbnails.removeAll();
        thumbnails.setVisible(pictures.size() > 1);
        for (String picture : pictures.subList(0, Math.min(MOST, pictures.size()))) {
            thumbnails.add(thumbnail(picture));
        }
        look(pictures.getFirst());
    }

    private NativeButton thumbnail(String picture) {
        NativeButton thumbnail = new NativeButton();
        thumbnail.addClassName("gallery__thumbnail");
        thumbnail.add(new Picture(picture, ""));
        thumbnail.setAriaLabel(
                getTranslation("product.picture", thumbnails.getChildren().count() + 1));
        thumbnail.getElement().setAttribute("type", "button").setAttribute("data-picture", picture);
        thumbnail.addClickListener(click -> look(picture));
        return thumbnail;
    }

    private void look(String picture) {
        large.show(picture);
        thumbnails.getChildren().forEach(one -> {
            boolean current = picture.equals(one.getElement().getAttribute("data-picture"));
            one.getElement().setAttribute("aria-pressed", Boolean.toString(current));
        });
    }
}
