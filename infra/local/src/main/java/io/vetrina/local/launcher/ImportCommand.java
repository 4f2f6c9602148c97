// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.catalog.ImportReport;
import io.vetrina.contract.jobs.Job;
import io.vetrina.contract.jobs.JobState;
import io.vetrina.contract.shared.InvalidValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Bring files of a merchant into a store of the running shop, and wait until they are in.",
            "The exit status is 0, or 1 when rows were refused or the import failed, or 2 when it could not begin."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final int ALL_IN = 0;
    private static final int SOME_REFUSED = 1;
    private static final int MISUSE = 2;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);
    private static final int WIDTH = 24;

    /** Reaches the backend as staff. */
    interface Shop {
        StaffClient client() throws IOException;
    }

    private final Shop shop;

    @Option(names = "--store", required = true, description = "Id of the store.")
    private String store = "";

    @Option(
            names = "--format",
            required = true,
            description =
                    "vetrina, magento, shopify, icecat, orders or customers; docs/import-formats.md describes them.")
    private String format = "";

    @Option(names = "--whole", description = "The files are the whole catalogue: withdraw what is in none of them.")
    private boolean whole;

    @Option(names = "--pictures", description = "Address that names of pictures in the files are added to.")
    private String pictures = "";

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "CSV, JSON or JSON Lines, also packed with gzip or zip.")
    private List<Path> files = List.of();

    ImportCommand() {
        this(StaffClient::ofRunningShop);
    }

    ImportCommand(Shop shop) {
        this.shop = shop;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        String wrong = wrong();
        if (wrong != null) {
            System.err.println(wrong);
            return MISUSE;
        }
        try (StaffClient staff = shop.client()) {
            Job job = submit(staff);
            Job over = follow(staff, job);
            System.out.println(over.message() == null ? over.state().wire() : over.message());
            boolean refused = report(staff);
            return over.state() == JobState.DONE && !refused ? ALL_IN : SOME_REFUSED;
        } catch (StaffClient.Refused e) {
            System.err.println(e.getMessage());
            return MISUSE;
        }
    }

    private @Nullable String wrong() {
        try {
            ImportFormat.of(format);
        } catch (InvalidValue e) {
            return e.detail();
        }
        return files.stream()
                .filter(file -> !Files.isReadable(file) || Files.isDirectory(file))
                .map(file -> "Cannot read " + file)
                .findFirst()
                .orElse(null);
    }

    private Job submit(StaffClient staff) throws IOException, InterruptedException {
        String boundary = "vetrina-" + UUID.randomUUID();
        List<BodyPublisher> parts = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replace("\"", "'");
            parts.add(BodyPublishers.ofString("--" + boundary
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(file));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return staff.post(
                "/api/stores/" + encoded(store) + "/imports?format=" + encoded(format) + "&whole=" + whole
                        + "&pictures=" + encoded(pictures),
                "multipart/form-data; boundary=" + boundary,
                BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)),
                Job.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Shows how far it is until it is over. */
    private static Job follow(StaffClient staff, Job job) throws IOException, InterruptedException {
        Screen screen = new Screen();
        Job now = job;
        while (!now.state().isOver()) {
            screen.change(List.of(bar(now)));
            Thread.sleep(BETWEEN_LOOKS);
            now = staff.get("/api/jobs/" + job.id(), Job.class);
        }
        screen.change(List.of(bar(now)));
        screen.keep();
        return now;
    }

    private static String bar(Job job) {
        int filled = job.total() > 0 ? (int) Math.min(WIDTH, WIDTH * job.done() / job.total()) : 0;
        String total = job.total() < 0 ? "" : String.format(Locale.ROOT, " of %,d", job.total());
        return String.format(
                Locale.ROOT,
                "  %s %s %,d%s rows, %s",
                "█".repeat(filled) + "░".repeat(WIDTH - filled),
                job.store(),
                job.done(),
                total,
                job.state().wire());
    }

    /** Prints the report; whether a row was refused. */
    private boolean report(StaffClient staff) throws IOException, InterruptedException {
        ImportReport report = staff.get("/api/imports/" + encoded(store) + "/report", ImportReport.class);
        for (ImportReport.Row row : report.rows()) {
            String place = row.file().isEmpty() ? "" : row.file() + ":" + row.line() + " ";
            String field = row.field().isEmpty() ? "" : row.field() + ": ";
            System.out.println((row.taken() ? "noted    " : "refused  ") + place + field + row.reason());
        }
        return report.rows().stream().anyMatch(row -> !row.taken());
    }
}
