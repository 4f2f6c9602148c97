// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTest {

    @ParameterizedTest
    @EnumSource
    void whatIsDecidedStaysDecided(OrderState state) {
        for (OrderState next : OrderState.values()) {
            assertThat(state.canBecome(next)).isEqualTo(state == OrderState.PENDING && next != OrderState.PENDING);
        }
    }
}
