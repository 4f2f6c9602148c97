// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The terminal: lines that stay, and below them a few that change in place. Where the output is not a terminal, the
 * changing lines are printed now and then instead. Thread-safe.
 */
final class Screen {

    private static final String ERASE_LINE_AND_GO_UP = "\u001b[1A\u001b[2K";
    private static final Duration BETWEEN_PLAIN_PRINTS = Duration.ofSeconds(5);

    private final PrintStream out;
    private final boolean terminal;
    private List<String> changing = List.of();
    private Instant lastPlainPrint = Instant.EPOCH;

    Screen() {
        this(System.out, isTerminal());
    }

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    private static boolean isTerminal() {
        boolean terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
        return terminal && !"dumb".equals(System.getenv("TERM"));
    }

    /** Prints lines that stay. */
    synchronized void print(String lines) {
        erase();
        out.print(lines.endsWith("\n") ? lines : lines + "\n");
        draw();
    }

    /** Replaces the lines at the bottom. */
    synchronized void change(List<String> lines) {
        erase();
        changing = List.copyOf(lines);
        draw();
    }

    /** Lets the lines at the bottom stay as they are. */
    synchronized void keep() {
        if (!terminal) {
            changing.forEach(out::println);
        }
        changing = List.of();
    }

    private void erase() {
        if (terminal) {
            out.print(ERASE_LINE_AND_GO_UP.repeat(changing.size()));
        }
    }

    private void draw() {
        if (terminal) {
            changing.forEach(out::println);
        } else if (!changing.isEmpty()
                && Duration.between(lastPlainPrint, Instant.now()).compareTo(BETWEEN_PLAIN_PRINTS) > 0) {
            changing.forEach(out::println);
            lastPlainPrint = Instant.now();
        }
        out.flush();
    }
}
