// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.offer.Hit;
import io.vetrina.contract.recommendation.Recommendation;
import io.vetrina.contract.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
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
