// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.shop;

import com.vaadin.flow.i18n.I18NProvider;
import io.vetrina.contract.catalog.CatalogApi;
import io.vetrina.contract.catalog.Category;
import io.vetrina.contract.catalog.Store;
import io.vetrina.ui.client.BackendAway;
import io.vetrina.ui.client.BackendProblem;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** The stores and their categories, asked of the backend at most every few seconds for all visitors together. */
@Service
public class Stores {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private record Shelf(String store, String locale) {}

    private final CatalogApi catalog;
    private final I18NProvider words;
    private final Mono<List<Store>> all;
    private final Map<Shelf, Mono<List<Category>>> categories = new ConcurrentHashMap<>();

    Stores(CatalogApi catalog, I18NProvider words) {
        this.catalog = catalog;
        this.words = words;
        this.all = remembered(Mono.defer(() -> catalog.stores().collectList()));
    }

    public Mono<List<Store>> all() {
        return all;
    }

    /** Fails with 404 {@code unknown-store}. */
    public Mono<Store> store(String id) {
        return all.flatMap(stores -> stores.stream()
                .filter(store -> store.id().equals(id))
                .findFirst()
                .map(Mono::just)
                .orElseGet(() -> Mono.error(BackendProblem.notFound("unknown-store"))));
    }

    /** The store as it introduces itself in a language: in its own words where nobody translated them. */
    public Store introduced(Store store, Locale language) {
        if (store.locales().getFirst().equals(language.getLanguage())) {
            return store;
        }
        String key = "tagline." + store.id();
        String translated = words.getTranslation(key, language);
        return translated.contains(key)
                ? store
                : new Store(
                        store.id(),
                        store.name(),
                        translated,
                        store.currency(),
                        store.locales(),
                        store.state(),
                        store.products(),
                        store.notices(),
                        store.country(),
                        store.taxDisplay());
    }

    /** The first store that is open, or the first at all while they are still being filled. */
    public Mono<Store> first() {
        return all.flatMap(stores -> stores.stream()
                .filter(store -> store.state().equals("open"))
                .findFirst()
                .or(() -> stores.stream().findFirst())
                .map(Mono::just)
                .orElseGet(() -> Mono.error(new BackendAway("No store yet", "no-store"))));
    }

    /** The tree of a store that exists. */
    public Mono<List<Category>> categories(Store store, Locale locale) {
        return categories.computeIfAbsent(
                new Shelf(store.id(), locale.toLanguageTag()),
                shelf -> remembered(Mono.defer(
                        () -> catalog.categories(shelf.store(), shelf.locale()).collectList())));
    }

    private static <T> Mono<T> remembered(Mono<T> question) {
        return question.cache(answer -> FRESH, failure -> Duration.ZERO, () -> Duration.ZERO);
    }
}
