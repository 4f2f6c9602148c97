// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScreenTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void drawsTheChangingLinesAgainBelowANewOne() {
        var screen = new Screen(out, true);
        screen.change(List.of("office 1", "sport 1"));
        screen.print("redis is back");
        String eraseTwoLines = "\u001b[1A\u001b[2K".repeat(2);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("office 1\nsport 1\n" + eraseTwoLines + "redis is back\noffice 1\nsport 1\n");
    }

    @Test
    void printsNoEscapesWhereThereIsNoTerminal() {
        var screen = new Screen(out, false);
        screen.change(List.of("office 1"));
        screen.change(List.of("office 2"));
        screen.keep();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("office 1\noffice 2\n");
    }
}
