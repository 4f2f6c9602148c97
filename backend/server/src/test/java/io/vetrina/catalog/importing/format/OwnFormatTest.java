// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Told;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnFormatTest {

    @Test
    void readsARowForEachVariant() throws IOException {
        ProductDraft tee = Reading.of(ImportFormat.VETRINA, """
                        sku,product,title,brand,category,price,stock,breaks,images,option:Size,attribute:Made of
                        TEE-S,TEE,Tee,Acme,Men > Tops|New,19.00,3,10:17.50|100:15.00,https://p.example/t.jpg,S,Cotton|Linen
                        TEE-M,TEE,,,,21.00,0,,,M,
                        """).product("TEE");
        assertThat(tee.categories()).containsExactly("men-tops", "new");
        assertThat(tee.options()).containsExactly("size");
        assertThat(tee.attributes())
                .containsEntry("made_of", new AttributeValue.Terms(List.of("Cotton", "Linen")))
                .containsEntry("size", new AttributeValue.Terms(List.of("S", "M")));
        assertThat(tee.variants().getFirst().offer().breaks())
                .containsExactly(
                        new PriceBreak(10, new Money(1_750, "USD")), new PriceBreak(100, new Money(1_500, "USD")));
        assertThat(tee.variants()).extracting(variant -> variant.title()).containsExactly("Tee, S", "Tee, M");
    }

    @Test
    void namesLineAndFieldOfLinesThatCannotBeRead() throws IOException {
        Told told = Reading.of(ImportFormat.VETRINA, """
                        {"category": {"slug": "bags", "names": {"en": "Bags"}}}
                        {"category": {"slug": "straps", "parent": "belts", "names": {"en": "Straps"}}}
                        {"attribute": {"key": "weight", "kind": "number", "facet": false, "labels": {"en": "Weight"}}}
                        {"product": {"sku": "A", "title": "A", "categories": ["bags"], "variants": [{"sku": "A", "price": "9.00"}]}}
                        {"product": {"sku": "B", "title": "B", "categories": ["bags"], "variants": [{"sku": "B", "price": "9,000"}]}}
                        {"product": {"sku": "C", "title": "C", "categories": ["hats"], "variants": [{"sku": "C", "price": "9.00"}]}}
                        {"product": {"sku": "D", "titel": "D"}}
                        {"product": {"sku": "E", "title": "E", "categories": ["bags"], "attributes": {"weight": "heavy"}, "variants": [{"sku": "E", "price": "9.00"}]}}
                        {"products": []}
                        """);
        assertThat(told.skus()).containsExactly("A");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line() + " " + refusal.field())
                .containsExactly(
                        "2 category.parent",
                        "5 product.variants.price",
                        "6 product.categories",
                        "7 product.titel",
                        "8 product.attributes.weight",
                        "9 products");
    }

    @Test
    void readsPastOrdersAndRefusesLinesOneByOne() throws IOException {
        Told told = Reading.of(ImportFormat.ORDERS, """
                        order,customer,time,country,sku,quantity,price
                        1,c1,2025-03-01T10:00:00+01:00,it,A,2,9.00
                        1,c1,2025-03-01T10:00:00+01:00,it,B,none,9.00
                        2,,2025-03-02 10:00:00,,A,1,9.00
                        3,c1,yesterday,,A,1,9.00
                        1,c1,2025-03-01T10:00:00+01:00,it,A,2,9.00
                        """);
        assertThat(told.orders)
                .extracting(order -> order.number() + " " + order.customer() + " " + order.country() + " "
                        + order.placedAt() + " " + order.lines().size())
                .containsExactly(
                        "1 c1 IT " + Instant.parse("2025-03-01T09:00:00Z") + " 1",
                        "2 null null " + Instant.parse("2025-03-02T10:00:00Z") + " 1");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line() + " " + refusal.field())
                .containsExactly("3 quantity", "5 time", "6 order");
    }

    @Test
    void readsIcecatAsItStands() throws IOException {
        Told told = Reading.of(ImportFormat.ICECAT, """
                        [{"id": "1", "title": "Acme <strong>T1</strong>", "price": 995, "attr_t_product_type": "Toner cartridge",
                          "attr_n_yield": 100, "attr_b_original": true, "stock": 4, "ean": ["400"]},
                         {"id": "2", "title": "Acme T2", "price": "9.95"}]
                        """);
        ProductDraft toner = told.product("1");
        assertThat(toner.title()).isEqualTo("Acme T1");
        assertThat(toner.categories()).containsExactly("toner-cartridge");
        assertThat(toner.attributes())
                .isEqualTo(Map.of(
                        "product_type",
                        new AttributeValue.Text("Toner cartridge"),
                        "yield",
                        new AttributeValue.Quantity(100),
                        "original",
                        new AttributeValue.Flag(true)));
        assertThat(toner.variants().getFirst().offer().onHand()).isEqualTo(4);
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line() + " " + refusal.field())
                .containsExactly("3 price");
    }
}
