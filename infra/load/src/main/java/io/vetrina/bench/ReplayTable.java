// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.time.YearMonth;
import org.HdrHistogram.Histogram;

/** Hits so far, of the shop and of popularity. */
final class ReplayTable {

    private final Tally shop = new Tally();
    private final Tally popularity = new Tally();
    private final Histogram micros = new Histogram(60_000_000L, 3);
    private int baskets;
    private int printed = -1;

    ReplayTable(YearMonth month) {
        System.out.println("Invoices of " + month + ", last line from the lines before it");
        System.out.println();
        System.out.println(
                "| baskets | shop HR@20 | shop MRR@20 | popularity HR@20 | popularity MRR@20 | answer p50 / p90 ms |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
    }

    private static final class Tally {

        private int hits;
        private double reciprocalRanks;

        void add(int rank) {
            if (rank >= 0) {
                hits++;
                reciprocalRanks += 1.0 / (rank + 1);
            }
        }

        String over(int baskets) {
            return "%.3f | %.3f".formatted((double) hits / baskets, reciprocalRanks / baskets);
        }
    }

    /** @param rank place of the last line in the shop's answer, from 0, or -1 */
    void add(int rank, int popularityRank, double millis) {
        baskets++;
        shop.add(rank);
        popularity.add(popularityRank);
        micros.recordValue((long) (millis * 1_000));
    }

    int baskets() {
        return baskets;
    }

    /** Prints a line, unless it would be the one before. */
    void print() {
        if (baskets > 0 && printed != baskets) {
            printed = baskets;
            System.out.printf(
                    "| %,d | %s | %s | %.1f / %.1f |%n",
                    baskets,
                    shop.over(baskets),
                    popularity.over(baskets),
                    micros.getValueAtPercentile(50) / 1_000.0,
                    micros.getValueAtPercentile(90) / 1_000.0);
        }
    }
}
