// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CatalogueSource;
import io.vetrina.catalog.importing.Fingerprint;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.StoreProfile;
import io.vetrina.contract.shared.StoreId;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The store {@code demo}, for machines without real catalogues: made up by the rules of {@code demo.yaml}, always the same. */
final class DemoSource implements CatalogueSource {

    private static final StoreProfile STORE = new StoreProfile(
            new StoreId("demo"),
            9,
            "Scrittoio",
            "Good things for good work",
            "EUR",
            "IT",
            List.of("en", "it"),
            List.of("A demonstration: brands, products, prices and costs are made up, past shoppers are simulated."));

    @Override
    public StoreProfile store() {
        return STORE;
    }

    @Override
    public String fingerprint() throws IOException {
        try (InputStream rules = RuleFile.open(DemoRules.FILE)) {
            return new Fingerprint("demo 2").with(rules).value();
        }
    }

    @Override
    public void read(CatalogueSink sink) {
        DemoRules rules = DemoRules.load();
        rules.groups().forEach(sink::category);
        rules.members().forEach(member -> sink.category(member.category()));
        rules.attributes().forEach(sink::attribute);
        List<ProductDraft> range = DemoRange.of(rules);
        long row = 0;
        for (ProductDraft product : range) {
            sink.product(new Position("products", ++row), product);
        }
        row = 0;
        for (PastOrder order : DemoShoppers.orders(rules, range)) {
            sink.pastOrder(new Position("past orders", ++row), order);
        }
    }
}
