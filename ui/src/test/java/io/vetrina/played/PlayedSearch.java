// SPDX-License-Identifier: Apache-2.0
package io.vetrina.played;

import io.vetrina.contract.catalog.CategoryLink;
import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.offer.Product;
import io.vetrina.contract.search.Facet;
import io.vetrina.contract.search.SearchApi;
import io.vetrina.contract.search.SearchResult;
import io.vetrina.contract.search.Suggestions;
import io.vetrina.contract.shared.StoreId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PlayedSearch implements SearchApi {

    private static final int PAGE = 20;

    private final Goods goods;

    PlayedSearch(Goods goods) {
        this.goods = goods;
    }

    @Override
    public Mono<SearchResult> search(StoreId store, MultiValueMap<String, String> asked) {
        List<String> colours = asked.getOrDefault("filter.color", List.of());
        List<Hit> found = goods.all().stream()
                .filter(product -> !asked.containsKey("q") || matches(product, asked.getFirst("q")))
                .filter(product -> !asked.containsKey("category")
                        || product.categories().getLast().slug().equals(asked.getFirst("category")))
                .filter(product -> colours.isEmpty()
                        || product.variants().stream()
                                .anyMatch(one -> colours.contains(one.options().get("color"))))
                .filter(product -> inRange(product.price().minor(), asked.getFirst("filter.price")))
                .map(Goods::hit)
                .sorted(order(asked.getFirst("sort")))
                .toList();
        int from = asked.containsKey("cursor") ? Integer.parseInt(asked.getFirst("cursor")) : 0;
        int to = Math.min(found.size(), from + PAGE);
        return Mono.just(new SearchResult(
                found.subList(from, to),
                found.size(),
                facets(colours),
                to < found.size() ? Integer.toString(to) : null,
                null,
                SearchResult.Source.SEARCH));
    }

    @Override
    public Mono<Suggestions> suggest(StoreId store, String q, String locale) {
        List<Hit> products = goods.all().stream()
                .filter(product -> matches(product, q))
                .limit(4)
                .map(Goods::hit)
                .toList();
        return Mono.just(new Suggestions(List.of(q + " small"), List.of(new CategoryLink("paper", "Paper")), products));
    }

    private static boolean matches(Product product, String words) {
        return product.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    private static boolean inRange(long price, String range) {
        if (range == null) {
            return true;
        }
        String[] ends = range.split("\\.\\.", -1);
        return (ends[0].isEmpty() || price >= Long.parseLong(ends[0]))
                && (ends[1].isEmpty() || price <= Long.parseLong(ends[1]));
    }

    private static Comparator<Hit> order(String sort) {
        Comparator<Hit> byPrice = Comparator.comparingLong(hit -> hit.price().minor());
        return "price".equals(sort) ? byPrice : "-price".equals(sort) ? byPrice.reversed() : (_, _) -> 0;
    }

    private static List<Facet> facets(List<String> chosen) {
        List<Facet.Value> colours = List.of("Green", "Blue", "Red").stream()
                .map(colour -> new Facet.Value(colour, colour, 1, chosen.contains(colour)))
                .toList();
        List<Facet.Value> prices = List.of(
                new Facet.Value("0..500", "0–5", 9, false),
                new Facet.Value("500..1000", "5–10", 14, false),
                new Facet.Value("1000..9000", "10–90", 10, false));
        return List.of(
                new Facet("color", "Colour", Facet.Type.TERMS, null, null, null, colours),
                new Facet("price", "Price", Facet.Type.RANGE, "EUR", 235.0, 8_950.0, prices));
    }
}
