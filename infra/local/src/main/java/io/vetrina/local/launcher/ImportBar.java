// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.contract.ImportProgress;
import java.util.Locale;

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
            case "done" -> store.message() == null ? "%,d rows".formatted(store.rowsDone()) : store.message();
            case "failed" -> "failed: " + (store.message() == null ? "see the report" : store.message());
            default -> store.state();
        };
    }

    private static String running(ImportProgress store) {
        String total = store.rowsTotal() < 0 ? "" : " of %,d".formatted(store.rowsTotal());
        Double left = store.secondsLeft();
        return String.format(Locale.ROOT, "%,d%s rows, %,.0f/s", store.rowsDone(), total, store.rowsPerSecond())
                + (left == null ? "" : ", %d:%02d left".formatted(Math.round(left) / 60, Math.round(left) % 60))
                + rejected(store);
    }

    private static String rejected(ImportProgress store) {
        return store.rejected() == 0 ? "" : ", %,d rejected".formatted(store.rejected());
    }
}
