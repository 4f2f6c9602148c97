// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.SellerId;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void moneyIsMinorUnitsAndCurrency() {
        assertThat(json.writeValueAsString(new Money(4995, "EUR"))).isEqualTo("{\"minor\":4995,\"currency\":\"EUR\"}");
        assertThat(json.readValue("{\"minor\":4995,\"currency\":\"EUR\"}", Money.class))
                .isEqualTo(new Money(4995, "EUR"));
    }

    @Test
    void idsAreSimpleTextAlsoAsNamesOfMembers() {
        OfferId own = OfferId.ofShop(new Sku("71053"));
        OfferId foreign = new OfferId(new SellerId("acme"), new Sku("71053"));
        assertThat(json.writeValueAsString(List.of(own, foreign, new LineId("l-1"))))
                .isEqualTo("[\"71053\",\"acme/71053\",\"l-1\"]");
        assertThat(json.readValue("[\"71053\",\"acme/71053\"]", new TypeReference<List<OfferId>>() {}))
                .containsExactly(own, foreign);

        Map<LineId, Sku> skus = Map.of(new LineId("l-1"), new Sku("71053"));
        assertThat(json.writeValueAsString(skus)).isEqualTo("{\"l-1\":\"71053\"}");
        assertThat(json.readValue("{\"l-1\":\"71053\"}", new TypeReference<Map<LineId, Sku>>() {}))
                .isEqualTo(skus);
    }

    @Test
    void aRecommendationIsAHitWithReasonAndSource() {
        Hit hit = new Hit(
                "lantern",
                "71053",
                "White metal lantern",
                null,
                "/x.svg",
                new Money(339, "GBP"),
                false,
                7,
                1,
                List.of(),
                null,
                0);
        Recommendation recommendation = new Recommendation(hit, "Often bought together", "co-purchase");
        String text = json.writeValueAsString(recommendation);
        assertThat(text)
                .contains("\"sku\":\"71053\"", "\"reason\":\"Often bought together\"")
                .doesNotContain("\"product\"");
        assertThat(json.readValue(text, Recommendation.class)).isEqualTo(recommendation);
    }
}
