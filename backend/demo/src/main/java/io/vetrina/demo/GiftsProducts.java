// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Slugs;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Map;

/** Makes products of articles. */
final class GiftsProducts {

    private final GiftsRules rules;

    GiftsProducts(GiftsRules rules) {
        this.rules = rules;
    }

    ProductDraft draft(GiftsArticle article) {
        Sku sku = new Sku(article.code());
        String title = rules.title(article.description());
        String category = rules.category(article.description());
        GiftsPrices prices = article.prices();
        Money listPrice = new Money(prices.listPrice(), GiftsSource.CURRENCY);
        ImportedOffer offer =
                new ImportedOffer(sku, listPrice, prices.breaks(), OpeningStock.of(sku), MadeUpCost.of(sku, listPrice));
        return new ProductDraft(
                sku,
                Slugs.of(title, sku.value()),
                title,
                null,
                null,
                category,
                List.of(category),
                rules.attributesOf(article.description()),
                List.of(),
                List.of(new VariantDraft(title, Map.of(), null, List.of(), offer)),
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of());
    }
}
