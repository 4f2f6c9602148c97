// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Write the catalogue of a store of the running shop to a file, which can be imported again.",
        mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    private static final int MISUSE = 2;

    @Option(names = "--store", required = true, description = "Id of the store.")
    private String store = "";

    @Option(names = "--format", description = "vetrina, the only one.")
    private String format = "vetrina";

    @Option(names = "--to", description = "The file; STORE.jsonl when it is not named.")
    private @Nullable Path to;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path file = to == null ? Path.of(store + ".jsonl") : to;
        try (StaffClient staff = StaffClient.ofRunningShop()) {
            staff.download(
                    "/api/stores/" + encoded(store) + "/export?format=" + encoded(format), file.toAbsolutePath());
            System.out.println("Written to " + file);
            return 0;
        } catch (StaffClient.Refused e) {
            System.err.println(e.getMessage());
            return MISUSE;
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
