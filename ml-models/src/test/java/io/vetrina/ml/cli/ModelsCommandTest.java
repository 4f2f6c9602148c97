// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {

    @TempDir
    private Path folder;

    /** Sessions walk through chains of twelve items. */
    private static List<String> chains(long seed, int count) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int chain = random.nextInt(30) * 12;
            int at = random.nextInt(9);
            StringBuilder line = new StringBuilder();
            for (int step = 0; step < 4; step++) {
                line.append(step == 0 ? "" : " ").append('i').append(chain + (at + step) % 12);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private record Outcome(int code, String json) {}

    private static Outcome run(String... args) {
        PrintStream standard = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int code = ModelsCommand.run(args);
            List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
            return new Outcome(code, lines.isEmpty() ? "" : lines.getLast());
        } finally {
            System.setOut(standard);
        }
    }

    private static double number(String json, String field) {
        int at = json.indexOf("\"" + field + "\":") + field.length() + 3;
        return Double.parseDouble(json.substring(at).split("[,}]", 2)[0]);
    }

    private Path write(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    @Test
    void evaluatesSessionsFromPlainAndCompressedFiles() throws IOException {
        Path train = folder.resolve("train.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(train))) {
            gzip.write(String.join("\n", chains(1, 1_500)).getBytes(StandardCharsets.UTF_8));
        }
        List<String> test = new ArrayList<>();
        for (String line : chains(2, 100)) {
            int last = line.lastIndexOf(' ');
            test.add(line.substring(0, last) + "\t" + line.substring(last + 1));
        }
        test.add("");
        test.add("a line without a tab");
        test.add("never-seen\tnor-this");
        Outcome outcome = run(
                "evaluate-sessions",
                "--train",
                train.toString(),
                "--test",
                write("test.txt", test).toString());
        assertThat(outcome.code()).isZero();
        assertThat(number(outcome.json(), "hr@20")).isGreaterThan(0.95);
        assertThat(number(outcome.json(), "mrr@20")).isGreaterThan(0.8);
        assertThat(number(outcome.json(), "queries")).isEqualTo(101);
        assertThat(outcome.json()).contains("hr@20_ci95", "\"popular\"", "\"item-cosine\"", "\"seconds\"");
    }

    @Test
    void evaluatesBasketsOfTheCsvAsItIs() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country");
        LocalDateTime at = LocalDateTime.of(2024, 1, 1, 8, 0);
        int invoice = 0;
        for (String chain : chains(3, 800)) {
            at = at.plusHours(1);
            for (String item : chain.split(" ", -1)) {
                int code = 10_000 + Integer.parseInt(item.substring(1));
                lines.add("%d,%d,\"LAMP, %d\",1,%s,2.5,%d,France"
                        .formatted(invoice, code, code / 12, at.toString().replace('T', ' ') + ":00", invoice % 50));
            }
            lines.add("C%d,10001,LAMP,-1,%s:00,2.5,,France"
                    .formatted(invoice, at.toString().replace('T', ' ')));
            lines.add("%d,POST,POSTAGE,1,%s:00,2.5,,France"
                    .formatted(invoice++, at.toString().replace('T', ' ')));
        }
        Outcome outcome = run(
                "evaluate-baskets",
                "--events",
                write("events.csv", lines).toString(),
                "--split",
                "2024-01-30",
                "--until",
                "2024-02-10");
        assertThat(outcome.code()).isZero();
        assertThat(number(outcome.json(), "hr@20")).isGreaterThan(0.9);
        assertThat(outcome.json()).contains("\"prequential\"", "\"week_from\":\"2024-01-30\"");
    }

    @Test
    void trainsToFilesTheSameWayTwice() throws IOException {
        Path train = write("train.txt", chains(4, 400));
        Outcome once = run(
                "train",
                "--train",
                train.toString(),
                "--out",
                folder.resolve("a").toString());
        Outcome twice = run(
                "train",
                "--train",
                train.toString(),
                "--out",
                folder.resolve("b").toString());
        assertThat(once.code()).isZero();
        assertThat(twice.json()).isEqualTo(once.json()).contains("weights_hash");
        assertThat(folder.resolve("a/ranker.pb")).exists();
        assertThat(folder.resolve("a/sources.bin")).hasSameBinaryContentAs(folder.resolve("b/sources.bin"));
    }

    @Test
    void refusesFilesThatAreMissingEmptyDamagedOrTooShort() throws IOException {
        String good = write("good.txt", chains(5, 50)).toString();
        String empty = write("empty.txt", List.of()).toString();
        String oneLine = write("one.txt", List.of("a b c")).toString();
        String withoutNext = write("without.txt", List.of("a b c", "a\t")).toString();
        Path damaged = folder.resolve("damaged.gz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(String.join("\n", chains(1, 1_500)).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(damaged, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        assertThat(complaint("evaluate-sessions", "--train", "/no/such/file", "--test", good))
                .contains("there is no file /no/such/file");
        assertThat(complaint("evaluate-sessions", "--train", empty, "--test", good))
                .contains("holds no session");
        assertThat(complaint("evaluate-sessions", "--train", damaged.toString(), "--test", good))
                .contains("damaged");
        assertThat(complaint("evaluate-sessions", "--train", good, "--test", withoutNext))
                .contains("holds no line with");
        assertThat(complaint("evaluate-sessions", "--train", folder.toString(), "--test", good))
                .contains("is no file");
        String asked = write("asked.txt", List.of("a\tb")).toString();
        assertThat(complaint("evaluate-sessions", "--train", oneLine, "--test", asked))
                .contains("too little to learn from");
        assertThat(complaint("evaluate-sessions")).contains("--train");
    }

    @Test
    void refusesInvoicesWithoutColumnsDatesOrDays() throws IOException {
        String head = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country";
        String row = "1,10001,LAMP,1,2024-01-01 08:00:00,2.5,,France";
        String good = write("good.csv", List.of(head, row)).toString();
        String unknown = write("unknown.csv", List.of("a,b", "1,2")).toString();
        String badDate = write(
                        "bad.csv",
                        List.of(head, row.replace("2024-01-01", "yesterday").replace("1,1", "2,1")))
                .toString();
        assertThat(baskets(unknown, "2024-01-01", "2024-02-01")).contains("has no column InvoiceNo");
        assertThat(baskets(badDate, "2024-01-01", "2024-02-01")).contains("row 1", "yesterday");
        assertThat(baskets(good, "2024-02-01", "2024-01-01")).contains("before it begins");
        assertThat(baskets(good, "2024-01-02", "2024-02-01")).contains("1 invoices before", "and 0 with");
        assertThat(baskets(good, "soon", "2024-02-01")).contains("soon");
        assertThat(baskets(write("head.csv", List.of(head)).toString(), "2024-01-01", "2024-02-01"))
                .contains("holds no invoice");
        assertThat(baskets(write("empty.csv", List.of()).toString(), "2024-01-01", "2024-02-01"))
                .contains("has no column");
    }

    private static String baskets(String file, String split, String until) {
        return complaint("evaluate-baskets", "--events", file, "--split", split, "--until", until);
    }

    /** What is said on standard error of arguments or data that cannot be used. */
    private static String complaint(String... args) {
        PrintStream standard = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            Outcome outcome = run(args);
            assertThat(outcome).isEqualTo(new Outcome(2, ""));
        } finally {
            System.setErr(standard);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("\tat io.vetrina");
        return err.toString(StandardCharsets.UTF_8);
    }
}
