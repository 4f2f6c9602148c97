// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.server.Folders;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        description = "Delete everything the shop has kept: catalogues, carts, orders, models, the staff token.",
        mixinStandardHelpOptions = true)
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Don't ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Workplace workplace = Workplace.current();
        if (!Files.exists(workplace.state())) {
            System.out.println("There is nothing to delete.");
            return 0;
        }
        if (!yes && !agreed(workplace)) {
            System.out.println("Nothing was deleted.");
            return 1;
        }
        StopCommand.stop(workplace);
        Folders.delete(workplace.state());
        System.out.println("Deleted. The next ./vetrina run starts with a new shop.");
        return 0;
    }

    private static boolean agreed(Workplace workplace) {
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        if (console.isEmpty()) {
            System.err.println("No terminal to ask on: say ./vetrina reset --yes");
            return false;
        }
        String answer = console.get().readLine("Delete all data of the shop in %s? [y/N] ", workplace.state());
        return answer != null && answer.strip().equalsIgnoreCase("y");
    }
}
