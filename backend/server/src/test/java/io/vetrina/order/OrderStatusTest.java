// SPDX-License-Identifier: Apache-2.0
package io.vetrina.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vetrina.contract.order.OrderState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

class OrderStatusTest {

    private static List<OrderStatus> all() {
        List<OrderStatus> all = new ArrayList<>();
        for (Fulfilment fulfilment : Fulfilment.values()) {
            for (ChargeStatus charge : ChargeStatus.values()) {
                for (ReturnStatus returned : ReturnStatus.values()) {
                    try {
                        all.add(new OrderStatus(fulfilment, charge, returned));
                    } catch (IllegalArgumentException e) {
                        // does not make sense together
                    }
                }
            }
        }
        return all;
    }

    @Test
    void whicheverWayAnOrderGoesItNeverComesBackAndItsCustomerIsToldNoNonsense() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        List<OrderStatus> all = all();
        for (int order = 0; order < 500; order++) {
            OrderStatus status = OrderStatus.NEW;
            List<OrderStatus> been = new ArrayList<>();
            for (int step = 0; step < 20; step++) {
                OrderStatus next = all.get(random.nextInt(all.size()));
                if (status.canBecome(next)) {
                    been.add(status);
                    assertThat(been).as("seed %d", seed).doesNotContain(next);
                    assertThat(next.label())
                            .as("seed %d: %s after %s", seed, next, been)
                            .isNotEqualTo(OrderState.PENDING);
                    if (status.label() == OrderState.CANCELLED) {
                        assertThat(next.label()).as("seed %d", seed).isEqualTo(OrderState.CANCELLED);
                    }
                    status = next;
                }
            }
        }
    }

    @Test
    void aNewOrderIsPaidOrCancelledOnce() {
        OrderStatus paid = OrderStatus.NEW.paid();
        OrderStatus cancelled = OrderStatus.NEW.cancelled();

        assertThat(OrderStatus.NEW.label()).isEqualTo(OrderState.PENDING);
        assertThat(paid.label()).isEqualTo(OrderState.PLACED);
        assertThat(cancelled.label()).isEqualTo(OrderState.CANCELLED);
        assertThat(OrderStatus.NEW.canBecome(paid)).isTrue();
        assertThat(OrderStatus.NEW.canBecome(cancelled)).isTrue();
        assertThat(paid.canBecome(paid)).isFalse();
        assertThat(cancelled.canBecome(paid)).isFalse();
        assertThat(cancelled.canBecome(cancelled)).isFalse();
    }

    @Test
    void nothingIsReturnedThatWasNotDelivered() {
        assertThatThrownBy(() -> new OrderStatus(Fulfilment.OPEN, ChargeStatus.CHARGED, ReturnStatus.FULL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
