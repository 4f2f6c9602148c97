// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The front page of a store: its name and its departments. */
record PlainHome(Store store, String base) {

    PlainPage page(List<Category> departments) {
        Element content = new Element("div").addClass("page");
        content.appendElement("h1").text(store.tagline());
        Element list = content.appendElement("ul").addClass("departments__tiles");
        for (Category department : departments) {
            Element link = list.appendElement("li")
                    .appendElement("a")
                    .addClass("departments__tile")
                    .attr("href", "/" + Addresses.category(store.id(), department.slug()));
            link.appendElement("span")
                    .addClass("plate")
                    .appendElement("img")
                    .attr("src", department.image())
                    .attr("alt", "");
            link.appendElement("span").addClass("departments__name").text(department.name());
        }
        Map<String, Object> site = Map.of(
                "@context",
                "https://schema.org",
                "@type",
                "Store",
                "name",
                store.name(),
                "description",
                store.tagline(),
                "url",
                base + "/" + Addresses.home(store.id()));
        String image = departments.isEmpty() ? null : departments.getFirst().image();
        return new PlainPage(
                200,
                store.name() + " · Vetrina",
                store.tagline(),
                "/" + Addresses.home(store.id()),
                image,
                true,
                List.of(site),
                content);
    }
}
