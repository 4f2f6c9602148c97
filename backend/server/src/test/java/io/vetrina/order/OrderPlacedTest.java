// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.contract.shared.LineId;
import io.vetrina.contract.shared.OfferId;
import io.vetrina.contract.shared.Sku;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class OrderPlacedTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void isReadAsItIsWritten() {
        OrderPlaced placed = new OrderPlaced(
                "o",
                "V1",
                "c",
                null,
                List.of(new OrderPlaced.Line(new LineId("l-1"), OfferId.ofShop(new Sku("71053")), 2)));
        assertThat(json.readValue(json.writeValueAsString(placed), OrderPlaced.class))
                .isEqualTo(placed);
    }

    @Test
    void isReadFromBeforeLinesHadIds() {
        OrderPlaced placed = json.readValue(
                "{\"order\":\"o\",\"number\":\"V1\",\"cart\":\"c\",\"visitor\":null,\"lines\":[{\"sku\":\"71053\",\"quantity\":2}]}",
                OrderPlaced.class);
        assertThat(placed.lines())
                .containsExactly(new OrderPlaced.Line(new LineId("71053"), OfferId.ofShop(new Sku("71053")), 2));
    }
}
