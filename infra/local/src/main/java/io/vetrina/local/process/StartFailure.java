// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program did not come up. The message ends with the last lines of its log. */
public final class StartFailure extends IOException {

    private static final int LINES_SHOWN = 15;

    StartFailure(String program, String reason, Path log) {
        super("%s %s, see %s%n%s".formatted(program, reason, log, lastLinesOf(log)));
    }

    private static String lastLinesOf(Path log) {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
