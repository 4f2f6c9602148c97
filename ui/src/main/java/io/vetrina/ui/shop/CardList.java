// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.component.html.UnorderedList;
import io.vetrina.contract.offer.Hit;
import io.vetrina.ui.visitor.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Products as cards that follow the live stream, in a row or a grid. Tells which are followed; one ear hears for all of them. */
public final class CardList extends UnorderedList {

    private static final String RANK = "[...element.children].indexOf(event.target.closest('li'))";

    private final String store;
    private final String name;
    private final Visitor visitor;
    private final LivePage live;
    private final List<String> skus = new ArrayList<>();

    /** @param name of the list, such as its slot, for events */
    public CardList(String store, String name, Visitor visitor, LivePage live) {
        this.store = store;
        this.name = name;
        this.visitor = visitor;
        this.live = live;
        getElement()
                .addEventListener(
                        "click",
                        click -> followed(click.getEventData().get(RANK).asInt()))
                .setFilter("event.target.closest('a')")
                .addEventData(RANK);
    }

    /** @param reason why it is recommended; null in a plain list */
    public void append(Hit hit, @Nullable String reason) {
        ProductCard card = new ProductCard(store, hit, reason);
        skus.add(hit.sku());
        add(card);
        live.follow(hit.sku(), card);
    }

    public int size() {
        return skus.size();
    }

    /** SKUs as they stand. */
    List<String> skus() {
        return List.copyOf(skus);
    }

    void clear() {
        List<ProductCard> cards = getChildren().map(ProductCard.class::cast).toList();
        IntStream.range(0, cards.size()).forEach(rank -> live.unfollow(skus.get(rank), cards.get(rank)));
        skus.clear();
        removeAll();
    }

    private void followed(int rank) {
        if (rank >= 0 && rank < skus.size()) {
            visitor.clicked(store, skus.get(rank), name, rank);
        }
    }
}
