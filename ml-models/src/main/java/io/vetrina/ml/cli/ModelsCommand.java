// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Trains and evaluates recommenders on files. Progress goes to standard error, the result as JSON to standard output. */
@Command(
        name = "models",
        description = "Train and evaluate recommenders on files.",
        mixinStandardHelpOptions = true,
        subcommands = {EvaluateSessions.class, EvaluateBaskets.class, Train.class})
public final class ModelsCommand {

    /** Tribuo tells every training run; progress does that here. Kept, or the level would be forgotten with it. */
    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    private ModelsCommand() {}

    /** Exits with 0, with 2 when arguments or data cannot be used, with 1 when the fault is ours. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        TRIBUO.setLevel(Level.WARNING);
        CommandLine line = new CommandLine(new ModelsCommand());
        line.setExecutionExceptionHandler((failure, command, result) -> {
            boolean isInput = failure instanceof IOException || failure instanceof IllegalArgumentException;
            String message = isInput ? String.valueOf(failure.getMessage()) : failure.toString();
            command.getErr().println(command.getColorScheme().errorText(message));
            return isInput ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
        });
        return line.execute(args);
    }
}
