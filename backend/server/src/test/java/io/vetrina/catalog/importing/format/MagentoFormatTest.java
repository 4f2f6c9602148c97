// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.catalog.ImportedOffer;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.catalog.importing.Told;
import io.vetrina.catalog.importing.VariantDraft;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.shared.Sku;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MagentoFormatTest {

    private static final String HEADER = "sku,product_type,categories,name,description,price,special_price,"
            + "special_price_from_date,special_price_to_date,visibility,qty,configurable_variations\n";

    private final StringBuilder file = new StringBuilder(HEADER);

    @Test
    void readsQuantitiesAndPricesAsTheyAreWritten() throws IOException {
        variant("H-S", "52.0000", "100.0000");
        variant("H-M", "\"$1,052.00\"", "1e2");
        variant("H-L", "\"52,00\"", "10.0");
        configurable("H", "sku=H-S,size=S|sku=H-M,size=M|sku=H-L,size=L");
        assertThat(read().product("H").variants())
                .extracting(variant ->
                        variant.sku() + " " + variant.offer().listPrice().minor() + " "
                                + variant.offer().onHand())
                .containsExactly("H-S 5200 100", "H-M 105200 100", "H-L 5200 10");
    }

    @Test
    void aPriceWithTwoReadingsRefusesItsOwnLineAndTheOtherVariantsStay() throws IOException {
        variant("H-S", "\"1,052\"", "1");
        variant("H-M", "52", "1");
        variant("H-L", "52.005", "1");
        variant("H-XL", "52", "ten");
        configurable("H", "sku=H-S,size=S|sku=H-M,size=M|sku=H-L,size=L|sku=H-XL,size=XL");
        Told told = read();
        assertThat(skus(told.product("H"))).containsExactly("H-M");
        assertThat(refusals(told)).containsExactly("2 price", "4 price", "5 qty");
        assertThat(told.kept).containsExactly(new Sku("H-S"), new Sku("H-L"), new Sku("H-XL"));
    }

    @Test
    void theSpecialPriceHoldsInItsTimeWhereItIsLower() throws IOException {
        simple("A", "32", "24", "", "");
        simple("B", "32", "24", "2026-11-01", "11/30/26");
        simple("C", "32", "24", "2026-12-01", "");
        simple("D", "32", "24", "", "2026-11-26 00:00:00");
        simple("E", "32", "40", "", "");
        simple("F", "32", "24", "soon", "");
        Told told = read();
        assertThat(told.products)
                .extracting(product -> product.sku() + " "
                        + product.variants().getFirst().offer().listPrice().minor())
                .containsExactly("A 2400", "B 2400", "C 3200", "D 3200", "E 3200");
        assertThat(refusals(told)).containsExactly("7 special_price_from_date");
        assertThat(told.notes)
                .singleElement()
                .satisfies(note -> assertThat(note.reason()).contains("2026-11-30"));
    }

    @Test
    void aCategoryWithACommaInItsNameIsOne() throws IOException {
        file.append(
                "A,simple,\"Default Category/Gear/Bags, straps,Default Category/Gear\",A,,1,,,,\"Catalog, Search\",1,\n");
        Told told = read();
        assertThat(told.product("A").categories()).containsExactly("gear-bags-straps", "gear");
        assertThat(told.categories)
                .extracting(category -> category.slug() + " below " + category.parent() + ": " + category.names())
                .contains("gear-bags-straps below gear: {en=Bags, straps}");
    }

    @Test
    void anOptionWithACommaInItsValueIsWhole() throws IOException {
        variant("H-S", "52", "1");
        configurable("H", "\"sku=H-S,size=S,color=Black, matt\"");
        assertThat(read().product("H").variants().getFirst().options())
                .isEqualTo(Map.of("size", "S", "color", "Black, matt"));
    }

    @Test
    void aSecondRowOfAVariantIsRefusedAndTheFirstHolds() throws IOException {
        variant("H-S", "52", "1");
        variant("H-S", "1", "1");
        variant("H-S ", "1", "1");
        configurable("H", "\"sku=H-S,size=S\"");
        Told told = read();
        assertThat(prices(told.product("H"))).containsExactly(5200L);
        assertThat(refusals(told)).containsExactly("3 sku", "4 sku");
    }

    @Test
    void aVariantWithoutARowIsNamed() throws IOException {
        variant("H-S", "52", "1");
        configurable("H", "\"sku=H-S,size=S|sku=H-XXL,size=XXL\"");
        Told told = read();
        assertThat(skus(told.product("H"))).containsExactly("H-S");
        assertThat(told.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.position().line()).isEqualTo(3);
            assertThat(refusal.reason()).contains("H-XXL");
        });
    }

    @Test
    void ofTwoVariantsWithTheSameOptionsTheSecondIsNamed() throws IOException {
        variant("H-M", "52", "1");
        variant("H-L", "52", "1");
        configurable("H", "\"sku=H-M,size=M|sku=H-L,size=M\"");
        Told told = read();
        assertThat(skus(told.product("H"))).containsExactly("H-M");
        assertThat(told.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.position().line()).isEqualTo(3);
            assertThat(refusal.reason()).contains("same options as H-M");
        });
        assertThat(told.kept).containsExactly(new Sku("H-L"));
    }

    @Test
    void variantsMayStandBehindTheirProductAndSimpleProductsAmongThem() throws IOException {
        configurable("H", "\"sku=H-S,size=S|sku=H-M,size=M\"");
        variant("H-S", "52", "1");
        simple("A", "32", "", "", "");
        variant("H-M", "52", "1");
        variant("LOST", "52", "1");
        Told told = read();
        assertThat(told.skus()).containsExactly("A", "H");
        assertThat(skus(told.product("H"))).containsExactly("H-S", "H-M");
        assertThat(refusals(told)).containsExactly("6 sku");
    }

    private void variant(String sku, String price, String quantity) {
        file.append(sku + ",simple,Default Category/Men,Hoodie,," + price + ",,,,Not Visible Individually," + quantity
                + ",\n");
    }

    private void configurable(String sku, String variations) {
        String quoted = variations.startsWith("\"") ? variations : "\"" + variations + "\"";
        file.append(sku + ",configurable,Default Category/Men,Hoodie,,52,,,,\"Catalog, Search\",0," + quoted + "\n");
    }

    private void simple(String sku, String price, String special, String from, String to) {
        file.append(String.join(
                        ",",
                        sku,
                        "simple",
                        "Default Category/Men",
                        "Bag",
                        "",
                        price,
                        special,
                        from,
                        to,
                        "Search",
                        "1",
                        "")
                + "\n");
    }

    private Told read() throws IOException {
        return Reading.of(ImportFormat.MAGENTO, file.toString());
    }

    private static List<String> skus(ProductDraft product) {
        return product.variants().stream().map(variant -> variant.sku().value()).toList();
    }

    private static List<Long> prices(ProductDraft product) {
        List<Long> prices = new ArrayList<>();
        for (VariantDraft variant : product.variants()) {
            ImportedOffer offer = variant.offer();
            prices.add(offer.listPrice().minor());
        }
        return prices;
    }

    private static List<String> refusals(Told told) {
        return told.refusals.stream()
                .map(refusal -> refusal.position().line() + " " + refusal.field())
                .toList();
    }
}
