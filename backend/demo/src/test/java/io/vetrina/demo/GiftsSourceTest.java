// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.catalog.PastOrder;
import io.vetrina.catalog.importing.AttributeDraft;
import io.vetrina.catalog.importing.AttributeValue;
import io.vetrina.catalog.importing.CatalogueSink;
import io.vetrina.catalog.importing.CategoryDraft;
import io.vetrina.catalog.importing.Position;
import io.vetrina.catalog.importing.ProductDraft;
import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GiftsSourceTest {

    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    @TempDir
    private Path folder;

    @Test
    void makesReadableTitlesCategoriesAndAttributesOfDescriptions() throws IOException {
        Told told = read("""
                536365,85123a,WHITE HANGING HEART T-LIGHT HOLDER,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
                536366,22720,SET OF 3 CAKE TINS PANTRY DESIGN,1,2010-12-01 08:30:00,4.95,17850.0,United Kingdom
                """);
        ProductDraft holder = told.products.getFirst();
        assertThat(holder.sku().value()).isEqualTo("85123A");
        assertThat(holder.title()).isEqualTo("White hanging heart t-light holder");
        assertThat(holder.categories()).containsExactly("t-light-holders");
        assertThat(holder.attributes())
                .containsEntry("colour", new AttributeValue.Terms(List.of("White")))
                .containsEntry("theme", new AttributeValue.Terms(List.of("Hearts")));
        assertThat(told.products.get(1).attributes()).containsEntry("pieces", new AttributeValue.Quantity(3));
    }

    @Test
    void takesACancellationBackFromTheNewestInvoiceThatHasIt() throws IOException {
        Told told = read("""
                1,22720,CAKE TINS,6,2010-12-01 08:00:00,4.95,7.0,EIRE
                2,22720,CAKE TINS,6,2010-12-02 08:00:00,4.95,7.0,EIRE
                2,22721,CAKE STAND,1,2010-12-02 08:00:00,9.95,7.0,EIRE
                C3,22720,CAKE TINS,-2,2010-12-03 08:00:00,4.95,7.0,EIRE
                C4,22720,CAKE TINS,-6,2010-12-04 08:00:00,4.95,7.0,EIRE
                C5,22720,CAKE TINS,-60,2010-12-04 08:00:00,4.95,7.0,EIRE
                """);
        assertThat(told.orders).extracting(PastOrder::cancelled).containsExactly(true, false);
        assertThat(told.orders.get(1).lines())
                .extracting(PastOrder.Line::quantity)
                .containsExactly(4, 1);
        assertThat(told.orders.get(1).country()).isEqualTo("IE");
        assertThat(told.refusals).singleElement().asString().contains("no earlier invoice has", "(1 lines");
    }

    @Test
    void leavesOutWhatIsNoProductAndRefusesWhatMakesNoSense() throws IOException {
        Told told = read("""
                1,POST,POSTAGE,1,2010-12-01 08:00:00,18.00,7.0,France
                2,POST,POSTAGE,3,2010-12-01 08:00:00,18.00,7.0,France
                3,22720,CAKE TINS,many,2010-12-01 08:00:00,4.95,7.0,France
                4,22720,CAKE TINS,1,yesterday,4.95,7.0,France
                5,22720,CAKE TINS,1,2010-12-01 08:00:00,-4.95,7.0,France
                6,22720,CAKE TINS,1
                7,22720,damages,-1,2010-12-01 08:00:00,0.0,,France
                """);
        assertThat(told.products).isEmpty();
        assertThat(told.refusals)
                .anySatisfy(refusal -> assertThat(refusal).contains("Not a product: POST (2 lines left out)"))
                .anySatisfy(refusal -> assertThat(refusal).startsWith("4 Quantity"))
                .anySatisfy(refusal -> assertThat(refusal).startsWith("5 InvoiceDate"))
                .anySatisfy(refusal -> assertThat(refusal).startsWith("6 UnitPrice"))
                .anySatisfy(refusal -> assertThat(refusal).startsWith("7 columns"))
                .anySatisfy(refusal -> assertThat(refusal).contains("stock correction"))
                .hasSize(6);
    }

    @Test
    void findsTheUsualPriceAndTheBreaksThatShowThrough() {
        List<GiftsPrices.Sale> sales = Stream.of(
                        IntStream.range(0, 20).mapToObj(i -> new GiftsPrices.Sale(1 + i % 5, 295)),
                        IntStream.range(0, 12).mapToObj(i -> new GiftsPrices.Sale(6 + i % 7, 255)),
                        IntStream.range(0, 8).mapToObj(i -> new GiftsPrices.Sale(32 + i, 225)),
                        Stream.of(new GiftsPrices.Sale(1, 579)))
                .flatMap(sale -> sale)
                .toList();
        GiftsPrices prices = GiftsPrices.of(sales);
        assertThat(prices.listPrice()).isEqualTo(295);
        assertThat(prices.breaks()).hasSize(2);
        assertThat(prices.breaks().get(0).price()).isEqualTo(new Money(255, "GBP"));
        assertThat(prices.breaks().get(0).quantity()).isBetween(6, 8);
        assertThat(prices.breaks().get(1)).isEqualTo(new PriceBreak(33, new Money(225, "GBP")));
    }

    @Test
    void aPriceCutOverTimeIsNoQuantityBreak() {
        List<GiftsPrices.Sale> sales = IntStream.range(0, 40)
                .mapToObj(i -> new GiftsPrices.Sale(1 + i % 12, i < 22 ? 295 : 250))
                .toList();
        assertThat(GiftsPrices.of(sales)).isEqualTo(new GiftsPrices(295, List.of()));
    }

    private Told read(String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("invoices.csv"), HEADER + lines);
        Told told = new Told();
        new GiftsSource(List.of(file)).read(told);
        return told;
    }

    private static final class Told implements CatalogueSink {

        private final List<ProductDraft> products = new ArrayList<>();
        private final List<PastOrder> orders = new ArrayList<>();
        private final List<String> refusals = new ArrayList<>();

        @Override
        public void category(CategoryDraft category) {}

        @Override
        public void attribute(AttributeDraft attribute) {}

        @Override
        public void product(Position position, ProductDraft product) {
            products.add(product);
        }

        @Override
        public void pastOrder(Position position, PastOrder order) {
            orders.add(order);
        }

        @Override
        public void refuse(Position position, String field, String reason) {
            refusals.add(position.line() + " " + field + ": " + reason);
        }
    }
}
