// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The result, as a table in Markdown. */
final class Table {

    private final List<String> rows = new ArrayList<>();

    void add(String what, Load.Measured measured, String beside) {
        String errors = measured.errors() == 0 ? "" : " (" + measured.errors() + " errors)";
        row(
                what,
                "%,.0f".formatted(measured.perSecond()) + errors,
                "%.1f".formatted(measured.millis(50)),
                "%.1f".formatted(measured.millis(90)),
                "%.1f".formatted(measured.millis(99)),
                beside);
    }

    void row(String what, String perSecond, String p50, String p90, String p99, String beside) {
        String row = "| " + String.join(" | ", what, perSecond, p50, p90, p99, beside) + " |";
        rows.add(row);
        System.out.println(row);
    }

    static void head(String title) {
        System.out.println(title);
        System.out.println();
        System.out.println("| what | per second | p50 ms | p90 ms | p99 ms | beside |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
    }

    static String ratio(Load.Measured ours, Load.Measured raw) {
        return String.format(Locale.ROOT, "%.2f of it", ours.perSecond() / raw.perSecond());
    }
}
