// SPDX-License-Identifier: Apache-2.0
package io.vetrina.demo;

import io.vetrina.contract.pricing.PriceBreak;
import io.vetrina.contract.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The price list that sales let show through: the usual price of small quantities, and lower prices that hold from a quantity on.
 *
 * @param listPrice unit price in pence
 * @param breaks ascending by quantity, descending by price
 */
record GiftsPrices(long listPrice, List<PriceBreak> breaks) {

    private static final int FEWEST_SALES = 4;
    private static final double SMALLEST_SHARE = 0.04;
    private static final double AGREEMENT = 0.8;
    private static final int MOST_BREAKS = 4;

    /** So many units for so many pence each. */
    record Sale(int quantity, long price) {}

    /**
     * A price is a level when it was asked often enough (at least 4 sales and 4 % of all). The usual price is the level most often
     * asked for quantities up to the median. A lower level is a break when a quantity parts it from the level above: 80 % of its
     * own sales are of at least that quantity, and 80 % of the sales above are of less.
     *
     * @param sales one or more
     */
    static GiftsPrices of(List<Sale> sales) {
        int median = quantile(sales, 0.5);
        List<Sale> small =
                sales.stream().filter(sale -> sale.quantity() <= median).toList();
        long usual = mostOften(small);
        List<PriceBreak> breaks = new ArrayList<>();
        List<Sale> above = at(usual, sales);
        for (long level : levels(sales, usual)) {
            List<Sale> own = at(level, sales);
            int quantity = quantile(own, 1 - AGREEMENT);
            int last = breaks.isEmpty() ? 1 : breaks.getLast().quantity();
            double below =
                    above.stream().filter(sale -> sale.quantity() < quantity).count() / (double) above.size();
            if (quantity > last && below >= AGREEMENT && breaks.size() < MOST_BREAKS) {
                breaks.add(new PriceBreak(quantity, new Money(level, GiftsSource.CURRENCY)));
                above = own;
            }
        }
        return new GiftsPrices(usual, List.copyOf(breaks));
    }

    private static long mostOften(List<Sale> sales) {
        return counted(sales).entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    /** Levels below a price, highest first. */
    private static List<Long> levels(List<Sale> sales, long below) {
        double fewest = Math.max(FEWEST_SALES, SMALLEST_SHARE * sales.size());
        return counted(sales).entrySet().stream()
                .filter(level -> level.getKey() < below && level.getValue() >= fewest)
                .map(Map.Entry::getKey)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Map<Long, Integer> counted(List<Sale> sales) {
        Map<Long, Integer> counts = new TreeMap<>();
        sales.forEach(sale -> counts.merge(sale.price(), 1, Integer::sum));
        return counts;
    }

    private static List<Sale> at(long price, List<Sale> sales) {
        return sales.stream().filter(sale -> sale.price() == price).toList();
    }

    /** The quantity below which that part of the sales lies. */
    private static int quantile(List<Sale> sales, double part) {
        int[] quantities = sales.stream().mapToInt(Sale::quantity).sorted().toArray();
        return quantities[(int) Math.min(quantities.length - 1, Math.floor(part * quantities.length))];
    }
}
