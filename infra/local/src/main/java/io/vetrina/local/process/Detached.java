// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that a Ctrl-C in the terminal does not reach, so that children end in the order that we choose. */
public final class Detached {

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Detached() {}

    /** The same command in a session of its own where the system can do that (Linux); unchanged elsewhere. */
    public static List<String> command(List<String> command) {
        if (!Files.isExecutable(SETSID)) {
            return command;
        }
        var detached = new ArrayList<String>();
        detached.add(SETSID.toString());
        detached.addAll(command);
        return detached;
    }
}
