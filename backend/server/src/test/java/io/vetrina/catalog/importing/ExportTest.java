// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.TestShop;
import io.vetrina.catalog.importing.format.CatalogueFormat;
import io.vetrina.catalog.importing.format.InputFile;
import io.vetrina.catalog.importing.format.StoreTerms;
import io.vetrina.contract.catalog.ImportFormat;
import io.vetrina.contract.shared.StoreId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What is exported imports to the same catalogue. */
@BackendTest
class ExportTest {

    private static final List<String> TEXTS = List.of(
            "Plain",
            "Comma, \"quotes\" and 'apostrophes'",
            "Più fresco",
            "5 < 6 & 7",
            "\uD83D\uDE00 smile",
            "日本語",
            "a\tb",
            "back\\slash",
            "{brace}");

    @Autowired
    private ApplicationContext context;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsExportedImportsToTheSameCatalogue(long seed) throws IOException {
        String made = new Maker(seed).catalogue();
        StoreId first = imported(made);
        String exported = exported(first);
        StoreId second = imported(exported);
        assertThat(exported(second)).isEqualTo(exported);
        assertThat(exported.lines()
                        .filter(line -> line.startsWith("{\"product\""))
                        .map(ExportTest::normal))
                .containsExactlyElementsOf(made.lines()
                        .filter(line -> line.startsWith("{\"product\""))
                        .map(ExportTest::normal)
                        .toList());
    }

    /** With every member that may be left out, in one order. */
    private static String normal(String line) {
        JsonMapper json = JsonMapper.shared();
        return json.writeValueAsString(
                json.readValue(line, io.vetrina.catalog.importing.format.VetrinaLines.Line.class));
    }

    private StoreId imported(String lines) throws IOException {
        StoreId store = TestShop.open(context).store();
        ImportJournal journal = context.getBean(ImportJournal.class);
        journal.know(store).block();
        journal.begin(store, "1", -1).block();
        ImportRun run = new ImportRun(store, context.getBean(CatalogueWriter.class), 0);
        InputFile file = new InputFile("file", () -> new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        CatalogueFormat.of(ImportFormat.VETRINA)
                .read(List.of(file), new StoreTerms(store, TestShop.CURRENCY, "en", LocalDate.EPOCH, ""), run);
        run.finish();
        assertThat(journal.refusals(store, 10).collectList().block()).isEmpty();
        return store;
    }

    private String exported(StoreId store) {
        return String.join(
                "",
                context.getBean(CatalogueExport.class)
                        .lines(store)
                        .collectList()
                        .block());
    }

    /** Makes catalogues of everything that the format can say. */
    private static final class Maker {

        private final Random random;
        private final JsonMapper json = JsonMapper.shared();

        Maker(long seed) {
            random = new Random(seed);
        }

        String catalogue() {
            StringBuilder lines = new StringBuilder();
            int categories = 1 + random.nextInt(6);
            for (int i = 0; i < categories; i++) {
                String parent = i > 0 && random.nextBoolean() ? ",\"parent\":\"c" + random.nextInt(i) + "\"" : "";
                lines.append("{\"category\":{\"slug\":\"c%d\"%s,\"names\":{\"en\":%s,\"it\":%s}}}\n"
                        .formatted(i, parent, text(), text()));
            }
            for (String kind : List.of("text", "number", "boolean", "enum")) {
                lines.append(
                        "{\"attribute\":{\"key\":\"a_%s\",\"kind\":\"%s\",\"facet\":%b,\"unit\":%s,\"labels\":{\"en\":%s}}}\n"
                                .formatted(
                                        kind,
                                        kind,
                                        random.nextBoolean(),
                                        kind.equals("number") ? "\"cm\"" : "null",
                                        text()));
            }
            int products = 1 + random.nextInt(40);
            for (int i = 0; i < products; i++) {
                lines.append(product(i, categories, products)).append('\n');
            }
            return lines.toString();
        }

        private String product(int i, int categories, int products) {
            boolean options = random.nextBoolean();
            int variants = options ? 1 + random.nextInt(4) : 1;
            List<String> rows = new ArrayList<>();
            for (int v = 0; v < variants; v++) {
                rows.add(
                        "{\"sku\":\"%s\",\"title\":%s,\"options\":%s,\"swatch\":%s,\"images\":[],\"price\":\"%d.%02d\",\"breaks\":%s,\"stock\":%d}"
                                .formatted(
                                        options ? "P" + i + "-" + v : "P" + i,
                                        text(),
                                        options ? "{\"size\":\"S" + v + "\",\"colour\":" + text() + "}" : "{}",
                                        random.nextBoolean() ? "\"#23252b\"" : "null",
                                        1 + random.nextInt(2_000),
                                        random.nextInt(100),
                                        random.nextBoolean()
                                                ? "[{\"quantity\":10,\"price\":\"0.99\"},{\"quantity\":100,\"price\":\"0.50\"}]"
                                                : "[]",
                                        random.nextInt(300)));
            }
            return ("{\"product\":{\"sku\":\"P%d\",\"slug\":\"p-%d\",\"title\":%s,\"brand\":%s,\"description\":%s,\"type\":\"thing\","
                            + "\"categories\":[\"c%d\"],\"attributes\":%s,\"options\":%s,\"images\":%s,\"identifiers\":[\"40%d\"],"
                            + "\"released\":%s,\"relations\":%s,\"reviews\":%s,\"variants\":[%s]}}")
                    .formatted(
                            i,
                            i,
                            text(),
                            random.nextBoolean() ? text() : "null",
                            random.nextBoolean() ? "\"<p>Some <b>bold</b> words &amp; others</p>\"" : "null",
                            random.nextInt(categories),
                            attributes(),
                            options ? "[\"size\",\"colour\"]" : "[]",
                            random.nextBoolean() ? "[\"one.webp\",\"two.jpg\"]" : "[]",
                            i,
                            random.nextBoolean() ? "\"2024-02-29\"" : "null",
                            random.nextBoolean() ? "{\"related\":[\"P" + random.nextInt(products) + "\"]}" : "{}",
                            random.nextBoolean()
                                    ? "[{\"title\":%s,\"text\":%s,\"rating\":4,\"author\":\"Ada\"}]"
                                            .formatted(text(), text())
                                    : "[]",
                            String.join(",", rows));
        }

        private String attributes() {
            List<String> attributes = new ArrayList<>();
            if (random.nextBoolean()) {
                attributes.add("\"a_text\":" + text());
            }
            if (random.nextBoolean()) {
                attributes.add("\"a_number\":" + random.nextInt(1_000) / 8.0);
            }
            if (random.nextBoolean()) {
                attributes.add("\"a_boolean\":" + random.nextBoolean());
            }
            if (random.nextBoolean()) {
                attributes.add("\"a_enum\":["
                        + String.join(
                                ",",
                                IntStream.range(0, 3)
                                        .mapToObj(n -> "\"term " + n + "\"")
                                        .toList()) + "]");
            }
            return "{" + String.join(",", attributes) + "}";
        }

        private String text() {
            return json.writeValueAsString(TEXTS.get(random.nextInt(TEXTS.size())) + " " + random.nextInt(1_000));
        }
    }
}
