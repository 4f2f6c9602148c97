// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IllustrationKindsTest {
    private static final Path DATA = Path.of(System.getenv().getOrDefault("VETRINA_DATA", "../../../shared/data"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        toner             | Xerox 006R90321 toner cartridge Original Black 6 pc(s)
        notebook          | HP Pavilion dv7-1211ea Notebook Silver 43.2 cm (17") 1440 x 900 pixels
        notebook-bag      | Targus Cypress EcoSmart notebook case 35.6 cm (14") Briefcase Gray
        notepad           | BLUE PAISLEY NOTEBOOK
        network-cable     | C2G 7ft Cat6 550MHz Snagless Patch Cable Black networking cable 2.1 m
        projector-lamp    | Canon RS-LP05 projector lamp 230 W NSH
        mount             | Newstar projector ceiling mount
        memory            | HP 512MB DDR-167 memory module 0.5 GB 167 MHz
        mouse             | Philips Wireless notebook mouse SPM6900/10
        t-light           | WHITE HANGING HEART T-LIGHT HOLDER
        cake-stand        | REGENCY CAKESTAND 3 TIER
        hot-water-bottle  | CHICK GREY HOT WATER BOTTLE
        lunch-box         | SPACEBOY LUNCH BOX
        bag               | JUMBO BAG RED RETROSPOT
        bunting           | PARTY BUNTING
        key-ring          | LETTER "F" BLING KEY RING
        card              | TEA PARTY BIRTHDAY CARD
        parcel            | DOTCOM POSTAGE
        """)
    void tellsTheKindFromTheTitle(String kind, String title) {
        assertThat(Illustrations.kindOf(title, Map.of(), "")).isEqualTo(kind);
    }

    @Test
    void nearlyAllOfTheOfficeStoreHasADrawingOfItsOwn() throws IOException {
        Coverage coverage = new Coverage();
        for (int part = 1; part <= 4; part++) {
            Path file = DATA.resolve("icecat/" + part + ".json.zip");
            assumeThat(file).as("real catalogues").isReadable();
            try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
                in.getNextEntry();
                for (JsonNode product : JsonMapper.shared().readTree(in.readAllBytes())) {
                    Map<String, String> attributes = new HashMap<>();
                    product.propertyStream()
                            .filter(property -> property.getKey().startsWith("attr_"))
                            .forEach(property -> attributes.put(
                                    property.getKey(), property.getValue().asString("")));
                    coverage.add(product.path("title").asString(""), attributes);
                }
            }
        }
        coverage.isAtLeast(0.97, 150);
    }

    @Test
    void nearlyAllOfTheGiftsStoreHasADrawingOfItsOwn() throws IOException {
        Path file = DATA.resolve("online-retail/until-2011-10-31.csv.gz");
        assumeThat(file).as("real catalogues").isReadable();
        Map<String, String> titles = new HashMap<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                CSVParser rows = CSVParser.parse(
                        in,
                        StandardCharsets.UTF_8,
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            rows.forEach(row -> titles.putIfAbsent(row.get("StockCode"), row.get("Description")));
        }
        Coverage coverage = new Coverage();
        titles.values().stream().filter(title -> !title.isBlank()).forEach(title -> coverage.add(title, Map.of()));
        coverage.isAtLeast(0.97, 100);
    }

    @Test
    void everyKindIsToldBySomePhrase() {
        Set<String> told = new HashSet<>(new Phrasebook("kinds.txt").meanings());
        told.add(Kind.PARCEL.label());
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Kind.values()).stream().map(Kind::label).toList());
        assertThat(told).hasSizeGreaterThan(60);
    }

    /** Counts products whose kind is known. */
    private static final class Coverage {
        private final Map<String, Integer> kinds = new HashMap<>();
        private int products;

        void add(String title, Map<String, String> attributes) {
            products++;
            kinds.merge(Illustrations.kindOf(title, attributes, ""), 1, Integer::sum);
        }

        void isAtLeast(double share, int differentKinds) {
            double known = 1 - kinds.getOrDefault(Kind.PARCEL.label(), 0) / (double) products;
            assertThat(known).as("share of %d products with a kind", products).isGreaterThanOrEqualTo(share);
            assertThat(kinds).hasSizeGreaterThanOrEqualTo(differentKinds);
        }
    }
}
