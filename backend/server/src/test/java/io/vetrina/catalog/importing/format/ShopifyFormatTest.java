// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Told;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShopifyFormatTest {

    private static final String HEADER = "Handle,Title,Body (HTML),Vendor,Product Category,Type,Tags,Published,"
            + "Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Inventory Tracker,"
            + "Variant Inventory Qty,Variant Price,Variant Barcode,Image Src,Image Position,Variant Image,Status\n";

    @Test
    void rowsUnderOneHandleAreOneProductWithVariantsAndPictures() throws IOException {
        ProductDraft mug = Reading.of(ImportFormat.SHOPIFY, HEADER + """
                        mug,The <b>Mug</b>,<p>Holds tea.</p>,Clay & Co,Home > Kitchen > Mugs,Mug,"tea, gift",true,Size,Small,Colour,Red,MUG-S,shopify,5,9.90,'40001,https://p.example/2.jpg,2,https://p.example/s.jpg,active
                        mug,,,,,,,,,Large,,"Blue, light",MUG-L,shopify,0,12.90,,https://p.example/1.jpg,1,,
                        mug,,,,,,,,,,,,,,,,,https://p.example/3.jpg,3,,
                        """).product("mug");
        assertThat(mug.title()).isEqualTo("The Mug");
        assertThat(mug.brand()).isEqualTo("Clay & Co");
        assertThat(mug.categories()).containsExactly("home-kitchen-mugs");
        assertThat(mug.options()).containsExactly("size", "colour");
        assertThat(mug.images())
                .containsExactly("https://p.example/1.jpg", "https://p.example/2.jpg", "https://p.example/3.jpg");
        assertThat(mug.identifiers()).containsExactly("40001");
        assertThat(mug.variants())
                .extracting(variant ->
                        variant.sku() + " " + variant.offer().listPrice().minor() + " "
                                + variant.offer().onHand())
                .containsExactly("MUG-S 990 5", "MUG-L 1290 0");
        assertThat(mug.variants().getLast().options()).isEqualTo(Map.of("size", "Large", "colour", "Blue, light"));
        assertThat(mug.variants().getFirst().images()).containsExactly("https://p.example/s.jpg");
    }

    @Test
    void theNewerNamesOfTheColumnsMeanTheSame() throws IOException {
        Told told = Reading.of(
                ImportFormat.SHOPIFY,
                "Title,URL handle,Description,Vendor,Product category,Type,Tags,Published on online store,Status,SKU,Barcode,"
                        + "Option1 name,Option1 value,Price,Cost per item,Inventory tracker,Inventory quantity,Product image URL,Image position\n"
                        + "Lamp,lamp,Shines,Lux,,Lamps,,TRUE,Active,LAMP-1,,Title,Default Title,49.00,\"21,50\",shopify,7,https://p.example/l.jpg,1\n");
        ProductDraft lamp = told.product("LAMP-1");
        assertThat(lamp.slug()).isEqualTo("lamp");
        assertThat(lamp.options()).isEmpty();
        assertThat(lamp.categories()).containsExactly("lamps");
        assertThat(lamp.variants().getFirst().offer().onHand()).isEqualTo(7);
        assertThat(lamp.variants().getFirst().offer().cost()).isEqualTo(new Money(2_150, "USD"));
        assertThat(told.refusals).isEmpty();
    }

    @Test
    void aBadVariantIsNamedWithItsLineAndTheOthersStay() throws IOException {
        Told told = Reading.of(ImportFormat.SHOPIFY, HEADER + """
                        mug,Mug,,,,,,true,Size,Small,,,MUG-S,shopify,5,"1,052",,,,,
                        mug,,,,,,,,,Medium,,,MUG-M,shopify,5,9.90,,,,,
                        mug,,,,,,,,,Medium,,,MUG-N,shopify,5,9.90,,,,,
                        mug,,,,,,,,,Large,,,MUG-M,shopify,5,1.00,,,,,
                        mug,,,,,,,,,Huge,,,MUG H,shopify,5,9.90,,,,,
                        mug,,,,,,,,,,,,MUG-X,shopify,5,9.90,,,,,
                        """);
        assertThat(told.product("mug").variants())
                .extracting(variant ->
                        variant.sku() + " " + variant.offer().listPrice().minor())
                .containsExactly("MUG-M 990");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line() + " " + refusal.field())
                .containsExactly(
                        "2 Variant Price", "4 Option1 Value", "5 Variant SKU", "6 Variant SKU", "7 Option1 Value");
        assertThat(told.kept).contains(new Sku("MUG-S"), new Sku("MUG-N"));
    }

    @Test
    void whatShoppersDoNotSeeIsLeftOutAndWhatHasNoSkuGetsOne() throws IOException {
        Told told = Reading.of(ImportFormat.SHOPIFY, HEADER + """
                        draft,Draft,,,,,,true,,,,,D-1,shopify,5,9.90,,,,,draft
                        hidden,Hidden,,,,,,FALSE,,,,,H-1,shopify,5,9.90,,,,,active
                        tee,Tee,,,,,,true,Size,S,,,,,,9.90,,,,,active
                        ,No handle,,,,,,true,,,,,N-1,shopify,5,9.90,,,,,active
                        """);
        assertThat(told.skus()).containsExactly("tee");
        assertThat(told.product("tee").variants().getFirst().sku()).isEqualTo(new Sku("tee-s"));
        assertThat(told.product("tee").variants().getFirst().offer().onHand()).isEqualTo(100_000);
        assertThat(told.product("tee").categories()).containsExactly("other");
        assertThat(told.notes)
                .extracting(note -> note.position().line() + " " + note.field())
                .containsExactly("2 Published", "3 Published", "4 Variant SKU");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line())
                .containsExactly(5L);
    }

    @Test
    void aFileOfAnotherKindIsRefusedAsAWhole() throws IOException {
        Told told = Reading.of(ImportFormat.SHOPIFY, "sku,price\nA,1\n");
        assertThat(told.products).isEmpty();
        assertThat(told.refusals)
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("Handle"));
    }
}
