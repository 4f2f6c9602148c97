// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QiniTest {

    @Test
    void agreesWithTheAreaWorkedByHand() {
        List<Qini.Case> cases = List.of(
                new Qini.Case(0.9, false, false),
                new Qini.Case(0.8, true, true),
                new Qini.Case(0.2, true, false),
                new Qini.Case(0.1, false, false));
        // gains 0, 1, 1, 1 against the line 1/4, 2/4, 3/4, 1: area 0.5, over four cases twice
        assertThat(Qini.coefficient(cases)).isCloseTo(0.5 / 16, within(1e-12));
    }

    @Test
    void knowsTheTrueUpliftFromItsOpposite() {
        SplittableRandom random = new SplittableRandom(11);
        List<Qini.Case> right = new ArrayList<>();
        List<Qini.Case> wrong = new ArrayList<>();
        List<Qini.Case> blind = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double uplift = random.nextDouble() * 0.4 - 0.1;
            boolean treated = random.nextBoolean();
            boolean success = random.nextDouble() < 0.2 + (treated ? uplift : 0);
            right.add(new Qini.Case(uplift, treated, success));
            wrong.add(new Qini.Case(-uplift, treated, success));
            blind.add(new Qini.Case(random.nextDouble(), treated, success));
        }
        assertThat(Qini.coefficient(right)).isGreaterThan(0.005);
        assertThat(Qini.coefficient(wrong)).isLessThan(-0.005);
        assertThat(Qini.coefficient(blind)).isCloseTo(0, within(0.004));
    }
}
