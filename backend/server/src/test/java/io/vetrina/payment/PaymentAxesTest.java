// SPDX-License-Identifier: Apache-2.0
package io.vetrina.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vetrina.contract.order.PaymentMethod;
import io.vetrina.contract.order.PaymentState;
import io.vetrina.contract.shared.Money;
import io.vetrina.contract.shared.StoreId;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentAxesTest {

    private static Payment payment(Authorisation authorisation, Charge charge, Refund refund) {
        return new Payment(
                new PaymentId(UUID.randomUUID()),
                UUID.randomUUID(),
                new StoreId("demo"),
                PaymentMethod.CARD,
                new Money(1_000, "EUR"),
                authorisation,
                charge,
                refund,
                null,
                null);
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsHeldCanBeLetGoAgain(Authorisation from) {
        Set<Authorisation> next = EnumSet.noneOf(Authorisation.class);
        for (Authorisation to : Authorisation.values()) {
            if (from.canBecome(to)) {
                next.add(to);
            }
        }
        assertThat(next)
                .isEqualTo(
                        switch (from) {
                            case PENDING -> EnumSet.complementOf(EnumSet.of(Authorisation.PENDING));
                            case AUTHORISED -> EnumSet.of(Authorisation.VOIDED);
                            case DECLINED, VOIDED -> EnumSet.noneOf(Authorisation.class);
                        });
    }

    @Test
    void whicheverWayItsAxesGoAPaymentTellsOfMoneyOnlyWhenThereWasSome() {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Payment payment = payment(Authorisation.PENDING, Charge.NONE, Refund.NONE);
            for (int step = 0; step < 12; step++) {
                payment = step(payment, random);
                boolean charged = payment.charge() != Charge.NONE;
                assertThat(Set.of(PaymentState.CAPTURED, PaymentState.REFUNDED).contains(payment.state()))
                        .as("seed %d: %s", seed, payment)
                        .isEqualTo(charged);
                if (charged) {
                    assertThat(payment.authorisation()).as("seed %d", seed).isEqualTo(Authorisation.AUTHORISED);
                }
            }
        }
    }

    /** Moves one axis where it may go, as far as that makes sense beside the others. */
    private static Payment step(Payment now, Random random) {
        Authorisation authorisation = pick(Authorisation.values(), random);
        Charge charge = pick(Charge.values(), random);
        Refund refund = pick(Refund.values(), random);
        try {
            return switch (random.nextInt(3)) {
                case 0 ->
                    now.authorisation().canBecome(authorisation)
                            ? payment(authorisation, now.charge(), now.refund())
                            : now;
                case 1 -> now.charge().canBecome(charge) ? payment(now.authorisation(), charge, now.refund()) : now;
                default -> now.refund().canBecome(refund) ? payment(now.authorisation(), now.charge(), refund) : now;
            };
        } catch (IllegalArgumentException refused) {
            return now;
        }
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    @Test
    void nothingIsChargedThatIsNotAuthorisedAndNothingRefundedThatIsNotCharged() {
        assertThatThrownBy(() -> payment(Authorisation.PENDING, Charge.FULL, Refund.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> payment(Authorisation.AUTHORISED, Charge.NONE, Refund.PARTIAL))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
