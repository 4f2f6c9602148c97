// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.BufferedWriter;
import java.io.IOException;
import java.util.List;

/**
 * Ends the children when this JVM is gone, whatever killed it.
 *
 * <p>A tiny shell process is told every child's pid over a pipe. When this JVM dies, even by {@code kill -9}, the
 * operating system closes the pipe; the shell then ends the children it knows: politely, and after ten seconds by force.
 */
final class Guardian implements AutoCloseable {

    private static final String SCRIPT = """
            trap '' INT HUP TERM
            pids=' '
            while read -r sign pid; do
              case $sign in
                +) pids="$pids$pid " ;;
                -) case $pids in *" $pid "*) pids="${pids%% $pid *} ${pids#* $pid }" ;; esac ;;
              esac
            done
            for signal in TERM KILL; do
              alive=
              for pid in $pids; do kill -s $signal "$pid" 2>/dev/null && alive=yes; done
              patience=100
              while [ "$alive" ] && [ $patience -gt 0 ]; do
                sleep 0.1
                patience=$((patience - 1))
                alive=
                for pid in $pids; do kill -s 0 "$pid" 2>/dev/null && alive=yes; done
              done
            done
            """;

    private final BufferedWriter pipe;

    Guardian() throws IOException {
        pipe = new ProcessBuilder(Detached.command(List.of("sh", "-c", SCRIPT)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .outputWriter();
    }

    void watch(long pid) {
        tell("+ " + pid);
    }

    void forget(long pid) {
        tell("- " + pid);
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line);
            pipe.newLine();
            pipe.flush();
        } catch (IOException _) {
            // The guardian is gone. The pid files, which the next start reads, are the second net.
        }
    }

    /** Closes the pipe: what is still being watched ends now. */
    @Override
    public void close() {
        try {
            pipe.close();
        } catch (IOException _) {
            // It is gone already: nothing is left to be told.
        }
    }
}
