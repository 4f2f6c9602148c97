// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.contract.catalog.ImportProgress;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One store's import in one line. */
final class ImportBar {

    private static final int WIDTH = 24;

    private ImportBar() {}

    static String of(ImportProgress store) {
        return "  %-8s %s %s".formatted(store.store(), bar(store), words(store));
    }

    private static String bar(ImportProgress store) {
        int filled = store.state().equals("done")
                ? WIDTH
                : store.rowsTotal() > 0 ? (int) Math.min(WIDTH, WIDTH * store.rowsDone() / store.rowsTotal()) : 0;
        return "█".repeat(filled) + "░".repeat(WIDTH - filled);
    }

    private static String words(ImportProgress store) {
        return switch (store.state()) {
            case "running" -> running(store);
            case "done" -> store.message() == null ? number(store.rowsDone()) + " rows" : store.message();
            case "failed" -> "failed: " + (store.message() == null ? "see the report" : store.message());
            default -> store.state();
        };
    }

    private static String running(ImportProgress store) {
        String total = store.rowsTotal() < 0 ? "" : " of " + number(store.rowsTotal());
        String rejected = store.rejected() == 0 ? "" : ", " + number(store.rejected()) + " rejected";
        return number(store.rowsDone()) + total + " rows, " + number(Math.round(store.rowsPerSecond())) + "/s"
                + left(store.secondsLeft()) + rejected;
    }

    private static String left(@Nullable Double seconds) {
        return seconds == null ? "" : ", %d:%02d left".formatted(Math.round(seconds) / 60, Math.round(seconds) % 60);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
