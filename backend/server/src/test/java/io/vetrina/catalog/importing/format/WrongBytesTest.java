// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vetrina.catalog.importing.Told;
import io.vetrina.contract.catalog.ImportFormat;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever bytes of a file are wrong, it is read to its end, and what cannot be used is told. */
class WrongBytesTest {

    private static final int FILES = 400;

    private static final Map<ImportFormat, String> SOUND = Map.of(
            ImportFormat.VETRINA,
            """
            {"category": {"slug": "bags", "names": {"en": "Bags"}}}
            {"attribute": {"key": "weight", "kind": "number", "facet": false, "labels": {"en": "Weight"}}}
            {"product": {"sku": "A", "title": "A", "categories": ["bags"], "attributes": {"weight": 2.5, "x": ["y"]}, "relations": {"related": ["B"]}, "variants": [{"sku": "A", "price": "9.00", "breaks": [{"quantity": 10, "price": "8.00"}]}]}}
            {"product": {"sku": "B", "title": "B", "categories": ["bags"], "released": "2024-02-29", "variants": [{"sku": "B", "price": "9.00"}]}}
            """,
            ImportFormat.MAGENTO,
            """
            sku,product_type,categories,name,description,price,special_price,special_price_to_date,visibility,qty,configurable_variations,additional_attributes
            H-S,simple,Default Category/Men,Hoodie,,52,,,Not Visible Individually,1,,
            H-M,simple,Default Category/Men,Hoodie,,52,24,12/31/26,Not Visible Individually,1.0,,
            H,configurable,"Default Category/Men,Default Category",Hoodie,"<p>Two
            lines</p>",52,,,"Catalog, Search",0,"sku=H-S,size=S|sku=H-M,size=M","material=Cotton|Linen,new=Yes"
            A,simple,Default Category/Men,Bag,,32,,,Search,100,,
            """,
            ImportFormat.SHOPIFY,
            """
            Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Inventory Qty,Variant Price,Image Src,Image Position
            mug,The Mug,<p>Tea</p>,Clay,Mugs,"a, b",true,Size,S,MUG-S,5,9.90,https://p.example/1.jpg,1
            mug,,,,,,,,M,MUG-M,5,9.90,,
            pot,The Pot,,Clay,Pots,,true,Title,Default Title,POT,5,49.00,https://p.example/2.jpg,1
            """,
            ImportFormat.ICECAT,
            """
            [{"id": "1", "title": "Acme T1", "price": 995, "attr_t_product_type": "Toner", "attr_n_yield": 100, "ean": ["400"]},
             {"id": "2", "title": "Acme T2", "price": 1995, "attr_b_original": true, "date_released": "2020-01-01T00:00:00Z"}]
            """,
            ImportFormat.ORDERS,
            """
            order,customer,time,country,sku,quantity,price
            1,c1,2025-03-01T10:00:00+01:00,IT,A,2,9.00
            1,c1,2025-03-01T10:00:00+01:00,IT,B,1,9.00
            2,,2025-03-02 10:00:00,,A,1,9.00
            """,
            ImportFormat.CUSTOMERS,
            """
            customer,name,email,country
            c1,Ada,ada@example.org,IT
            c2,Bo,,
            """);

    @ParameterizedTest
    @EnumSource(ImportFormat.class)
    void readsOn(ImportFormat format) {
        byte[] sound = SOUND.get(format).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(format.name().hashCode());
        for (int n = 0; n < FILES; n++) {
            byte[] wrong = sound.clone();
            for (int times = 1 + random.nextInt(4); times > 0; times--) {
                wrong[random.nextInt(wrong.length)] = (byte) random.nextInt(256);
            }
            Told told = new Told();
            InputFile file = new InputFile("file", () -> new ByteArrayInputStream(wrong));
            assertThatCode(() -> CatalogueFormat.of(format).read(List.of(file), Reading.DOLLARS, told))
                    .as(() -> format + ": " + new String(wrong, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
            assertThat(told.refusals)
                    .allSatisfy(refusal -> assertThat(refusal.reason()).isNotBlank());
        }
    }
}
