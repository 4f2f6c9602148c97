// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.element.Prices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** A category: its products as links, and a link to the next page of them. */
record PlainList(Store store, String base, Locale language) {

    /** @param more words for the link to the next page */
    PlainPage page(Category category, SearchResult found, @Nullable String cursor, String more) {
        String path = "/" + Addresses.category(store.id(), category.slug());
        Element content = new Element("div").addClass("page");
        content.appendElement("h1").text(category.name());
        Element list = content.appendElement("ul").addClass("grid");
        List<Map<String, Object>> items = new ArrayList<>();
        for (Hit hit : found.hits()) {
            String address = "/" + Addresses.product(store.id(), hit.slug());
            card(list.appendElement("li").addClass("card"), hit, address);
            items.add(Map.of(
                    "@type", "ListItem", "position", items.size() + 1, "name", hit.title(), "url", base + address));
        }
        if (found.cursor() != null) {
            content.appendElement("a")
                    .attr("rel", "next")
                    .attr(
                            "href",
                            UriComponentsBuilder.fromPath(path)
                                    .queryParam("cursor", "{cursor}")
                                    .build(found.cursor())
                                    .toString())
                    .text(more);
        }
        Map<String, Object> itemList = Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "ItemList",
                "name",
                category.name(),
                "itemListElement",
                items);
        return new PlainPage(
                200,
                category.name() + " · " + store.name() + " · Vetrina",
                category.name() + ": " + category.products() + " · " + store.tagline(),
                path,
                category.image(),
                cursor == null,
                List.of(itemList, Trail.of(store, List.of(new CategoryLink(category.slug(), category.name())), base)),
                content);
    }

    private void card(Element card, Hit hit, String address) {
        card.appendElement("span")
                .addClass("plate")
                .toggleClass(hit.image().contains(".svg") ? "plate--drawing" : "plate--photo")
                .appendElement("img")
                .attr("src", hit.image())
                .attr("alt", "")
                .attr("loading", "lazy");
        card.appendElement("h3")
                .appendElement("a")
                .addClass("card__link")
                .attr("href", address)
                .text(hit.title());
        card.appendElement("span").addClass("price").text(Prices.format(hit.price(), language));
    }
}
