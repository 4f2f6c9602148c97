// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

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

    /** Exits with 0, with 1 when the data cannot be used, with 2 when the arguments cannot. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    static int run(String... args) {
        TRIBUO.setLevel(Level.WARNING);
        CommandLine line = new CommandLine(new ModelsCommand());
        line.setExecutionExceptionHandler((failure, command, result) -> {
            command.getErr()
                    .println(command.getColorScheme()
                            .errorText(failure.getClass().getSimpleName() + ": " + failure.getMessage()));
            return 1;
        });
        return line.execute(args);
    }
}
