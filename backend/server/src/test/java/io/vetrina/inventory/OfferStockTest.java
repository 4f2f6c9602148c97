// SPDX-License-Identifier: Apache-2.0
package io.vetrina.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import io.vetrina.inventory.ReservationResult.Held;
import io.vetrina.inventory.ReservationResult.Refused;
import io.vetrina.inventory.ReservationResult.Shortage;
import io.vetrina.pricing.PriceChanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;
import tools.jackson.databind.json.JsonMapper;

@BackendTest
class OfferStockTest {

    private static final SellerId BOTTEGA = new SellerId("bottega");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Stock stock;

    @Autowired
    private JsonMapper json;

    private TestShop shop;
    private OfferId ours;
    private OfferId theirs;

    @BeforeEach
    void twoSellersOfOneThing() {
        shop = TestShop.open(context);
        Sku lantern = shop.sells("Lantern", 295, 2);
        ours = OfferId.ofShop(lantern);
        theirs = new OfferId(BOTTEGA, lantern);
        context.getBean(DatabaseClient.class)
                .sql("INSERT INTO inventory.stock (store, sku, seller, on_hand) VALUES (:store, :sku, 'bottega', 9)")
                .bind("store", shop.store().value())
                .bind("sku", lantern.value())
                .then()
                .block();
    }

    private Map<OfferId, Integer> available() {
        return stock.available(shop.store(), List.of(ours, theirs)).block();
    }

    private ReservationResult reserve(UUID holder, Map<OfferId, Integer> demand) {
        return stock.reserve(
                        shop.store(),
                        holder,
                        new TreeMap<>(demand),
                        Instant.now().plusSeconds(900))
                .block();
    }

    @Test
    void eachSellersUnitsAreItsOwn() {
        UUID order = UUID.randomUUID();
        assertThat(reserve(order, Map.of(ours, 2, theirs, 3))).isEqualTo(new Held());
        assertThat(available()).containsExactlyInAnyOrderEntriesOf(Map.of(ours, 0, theirs, 6));

        assertThat(reserve(UUID.randomUUID(), Map.of(ours, 1, theirs, 1)))
                .isEqualTo(new Refused(List.of(new Shortage(ours, 1, 0))));
        assertThat(available()).containsEntry(theirs, 6);

        stock.release(shop.store(), order).block();
        assertThat(available()).containsExactlyInAnyOrderEntriesOf(Map.of(ours, 2, theirs, 9));
    }

    @Test
    void wordOfTheVersionBeforeIsOfTheShopItself() {
        assertThat(json.readValue("{\"sku\":\"LANTERN\",\"available\":3}", StockChanged.class))
                .isEqualTo(new StockChanged(ours, 3));
        PriceChanged price = json.readValue(
                "{\"sku\":\"LANTERN\",\"price\":{\"minor\":250,\"currency\":\"EUR\"}}", PriceChanged.class);
        assertThat(price.offer()).isEqualTo(ours);
        assertThat(price.list().value()).isEqualTo("base");

        assertThat(json.readValue(json.writeValueAsString(new StockChanged(theirs, 4)), StockChanged.class))
                .isEqualTo(new StockChanged(theirs, 4));
    }
}
