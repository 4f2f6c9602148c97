// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.shared;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Hamilton's apportionment: floors first, the units left over go to the largest remainders. */
final class LargestRemainder {

    private LargestRemainder() {}

    static List<Long> shares(long whole, List<Long> weights) {
        if (weights.isEmpty() || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("Weights must be one or more, none negative: " + weights);
        }
        List<Long> effective = weights.stream().allMatch(weight -> weight == 0)
                ? weights.stream().map(weight -> 1L).toList()
                : weights;
        BigInteger sum = effective.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger amount = BigInteger.valueOf(whole).abs();
        List<Long> shares = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long weight : effective) {
            BigInteger[] parts = amount.multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            shares.add(parts[0].longValueExact());
            remainders.add(parts[1]);
        }
        long left = amount.longValueExact()
                - shares.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.<Integer, BigInteger>comparing(remainders::get)
                        .reversed())
                .limit(left)
                .forEach(part -> shares.set(part, shares.get(part) + 1));
        return whole < 0 ? shares.stream().map(share -> -share).toList() : List.copyOf(shares);
    }
}
