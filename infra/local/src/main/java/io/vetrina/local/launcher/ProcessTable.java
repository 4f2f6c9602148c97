// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.util.List;
import java.util.Locale;

/** The table of processes that {@code run} and {@code status} print. */
final class ProcessTable {

    private static final String LINE = "  %-14s %-44s %9s  %s%n";

    private ProcessTable() {}

    static String of(List<RunningShop.Entry> entries) {
        var table = new StringBuilder(String.format(Locale.ROOT, LINE, "process", "url", "ready in", "state"));
        for (RunningShop.Entry entry : entries) {
            boolean external = entry.pid() == 0;
            table.append(String.format(
                    Locale.ROOT,
                    LINE,
                    entry.name(),
                    withoutPassword(entry.url()),
                    external ? "-" : String.format(Locale.ROOT, "%.1f s", entry.secondsToReady()),
                    external ? "external" : entry.isUp() ? "up, pid " + entry.pid() : "down"));
        }
        return table.toString();
    }

    private static String withoutPassword(String url) {
        return url.replaceFirst("://([^:/@]+):[^@/]+@", "://$1@");
    }
}
