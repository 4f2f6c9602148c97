// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.crawler;

import com.vaadin.flow.i18n.I18NProvider;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.contract.offer.OfferApi;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.shared.StoreId;
import io.vetrina.ui.client.BackendProblem;
import io.vetrina.ui.shop.Stores;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/** Finds the plain page of a path. */
@Component
class PlainPages {

    private final Stores stores;
    private final OfferApi offers;
    private final SearchApi search;
    private final I18NProvider words;

    PlainPages(Stores stores, OfferApi offers, SearchApi search, I18NProvider words) {
        this.stores = stores;
        this.offers = offers;
        this.search = search;
        this.words = words;
    }

    /**
     * @param path without a leading slash
     * @param base scheme and authority of the shop, for absolute addresses
     * @param cursor page of a list, for crawlers that walk on; null for the first
     */
    Mono<PlainPage> page(String path, String base, @Nullable String cursor, Locale language) {
        String[] steps = path.split("/", -1);
        Mono<Store> store = path.isEmpty() ? stores.first() : stores.store(steps[0]);
        return store.map(known -> stores.introduced(known, language))
                .flatMap(known -> page(known, steps, base, cursor, language))
                .onErrorResume(BackendProblem.class, missing -> Mono.just(missing(path, language)));
    }

    private Mono<PlainPage> page(Store store, String[] steps, String base, @Nullable String cursor, Locale language) {
        String kind = steps.length > 1 ? steps[1] : "";
        String name = steps.length > 2 ? steps[2] : "";
        return switch (kind) {
            case "" -> stores.categories(store, language).map(tree -> new PlainHome(store, base).page(tree));
            case "c" -> list(store, name, base, cursor, language);
            case "p" ->
                offers.product(new StoreId(store.id()), name, language.toLanguageTag())
                        .map(product -> new PlainProduct(store, base, language).page(product));
            default -> Mono.just(bare(store, String.join("/", steps)));
        };
    }

    private Mono<PlainPage> list(Store store, String slug, String base, @Nullable String cursor, Locale language) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>();
        question.add("category", slug);
        question.add("locale", language.toLanguageTag());
        if (cursor != null) {
            question.add("cursor", cursor);
        }
        return stores.categories(store, language)
                .mapNotNull(tree -> find(tree, slug))
                .switchIfEmpty(Mono.error(() -> BackendProblem.notFound("unknown-category")))
                .flatMap(category -> search.search(new StoreId(store.id()), question)
                        .map(found -> new PlainList(store, base, language)
                                .page(category, found, cursor, words.getTranslation("browse.more", language))));
    }

    /** A page that lives by scripts or belongs to one visitor: a title, and nothing for a crawler. */
    private static PlainPage bare(Store store, String path) {
        return new PlainPage(
                200,
                store.name() + " · Vetrina",
                store.tagline(),
                "/" + path,
                null,
                false,
                List.of(),
                new Element("div"));
    }

    private PlainPage missing(String path, Locale language) {
        String title = words.getTranslation("missing.title", language);
        Element content = new Element("div");
        content.appendElement("h1").text(title);
        content.appendElement("p").text(words.getTranslation("missing.text", language));
        return new PlainPage(404, title, title, "/" + path, null, false, List.of(), content);
    }

    private static @Nullable Category find(List<Category> tree, String slug) {
        for (Category category : tree) {
            Category below = category.slug().equals(slug) ? category : find(category.children(), slug);
            if (below != null) {
                return below;
            }
        }
        return null;
    }
}
