// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main class behind the script {@code vetrina}, which sets the system property {@code vetrina.root}. */
@Command(
        name = "./vetrina",
        description = "A storefront with live prices, stock and recommendations.",
        subcommands = {
            RunCommand.class,
            StatusCommand.class,
            StopCommand.class,
            ResetCommand.class,
            DoctorCommand.class,
            StoreCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            EventsCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  test    build and test everything",
            "  bench   measure the running shop: smoke or replay",
            "  models  train and evaluate recommenders offline",
        },
        mixinStandardHelpOptions = true)
public final class Vetrina {

    private Vetrina() {}

    public static void main(String[] arguments) {
        int status = new CommandLine(new Vetrina())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(command.getColorScheme().errorText(String.valueOf(failure.getMessage())));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
        System.exit(status);
    }
}
