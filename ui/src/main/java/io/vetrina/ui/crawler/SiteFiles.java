// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.element.Addresses;
import io.vetrina.ui.shop.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** What crawlers read first. The site map names stores and categories; products are found by walking those. */
@RestController
class SiteFiles {

    private final Stores stores;

    SiteFiles(Stores stores) {
        this.stores = stores;
    }

    @GetMapping(value = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return """
                User-agent: *
                Disallow: /*/cart
                Disallow: /*/checkout
                Disallow: /*/orders/
                Disallow: /*/search
                Disallow: /*?*filter.
                Sitemap: %s/sitemap.xml
                """.formatted(base());
    }

    @GetMapping(value = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String map() {
        List<String> paths = new ArrayList<>();
        for (Store store : known(stores.all().block())) {
            paths.add(Addresses.home(store.id()));
            collect(store.id(), known(stores.categories(store, Locale.ENGLISH).block()), paths);
        }
        StringBuilder map = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        String base = base();
        paths.forEach(path -> map.append("<url><loc>")
                .append(HtmlUtils.htmlEscape(base + "/" + path))
                .append("</loc></url>\n"));
        return map.append("</urlset>\n").toString();
    }

    private static void collect(String store, List<Category> tree, List<String> paths) {
        for (Category category : tree) {
            paths.add(Addresses.category(store, category.slug()));
            collect(store, category.children(), paths);
        }
    }

    private static <T> List<T> known(@org.jspecify.annotations.Nullable List<T> answer) {
        return answer == null ? List.of() : answer;
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
