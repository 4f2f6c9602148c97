// SPDX-License-Identifier: Apache-2.0
package io.vetrina.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class IllustrationsTest {
    private static final String[] SCRAPS = {
        "black",
        "Cyan",
        "RED RETROSPOT",
        "polkadot",
        "union jack",
        "set of 6",
        "6 pc(s)",
        "30.5 m",
        "24-port",
        "17\"",
        "64 GB",
        "glass",
        "HEART",
        "wireless",
        "<script>alert(1)</script>",
        "\"quoted\" & 'more'",
        "]]>",
        "\u0000\u0007\uD800",
        "è ü 茶 🎁",
        "1.7976e308 m",
        "999999999999 pcs",
        "x".repeat(2000)
    };

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);

    @Test
    void drawsWhatTheTitleSpeaksOf() {
        Illustration toner = Illustrations.draw("HP CB541A toner cartridge Original Cyan", Map.of(), "");
        assertThat(toner.kind()).isEqualTo("toner");
        assertThat(toner.svg()).startsWith("<svg ").contains("HP CB541A").contains(Tone.CYAN.base());
    }

    @Test
    void fallsBackOnTheProductTypeThenOnTheCategory() {
        assertThat(Illustrations.kindOf("XJ-9", Map.of("attr_t_product_type", "Docking station"), "mugs"))
                .isEqualTo("hub");
        assertThat(Illustrations.kindOf("XJ-9", Map.of(), "mugs")).isEqualTo("mug");
    }

    @Test
    void drawsAParcelWhenNothingIsKnown() {
        assertThat(Illustrations.draw("", Map.of(), "").kind()).isEqualTo("parcel");
    }

    @Test
    void showsEachPieceOfASmallPack() {
        assertThat(tanksIn("Epson ink cartridge Black")).isEqualTo(1);
        assertThat(tanksIn("Epson ink cartridge Black, Cyan, Magenta, Yellow")).isEqualTo(4);
    }

    private static int tanksIn(String title) {
        return Illustrations.draw(title, Map.of(), "").svg().split("M0-146", -1).length - 1;
    }

    @Test
    void windsALongCableMoreOftenThanAShortOne() {
        String near = Illustrations.draw("Patch cable 0.5 m", Map.of(), "").svg();
        String far = Illustrations.draw("Patch cable 30 m", Map.of(), "").svg();
        assertThat(far.split("<ellipse", -1)).hasSizeGreaterThan(near.split("<ellipse", -1).length);
    }

    @Test
    void drawsTheSameProductAlwaysTheSame() {
        for (Kind kind : Kind.values()) {
            String title = title(kind);
            assertThat(Illustrations.draw(title, Map.of("colour", "teal"), ""))
                    .as("seed %d", seed)
                    .isEqualTo(Illustrations.draw(title, Map.of("colour", "teal"), ""));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void drawsEveryKindAsSmallWellFormedHarmlessSvg(Kind kind) throws Exception {
        for (int i = 0; i < 20; i++) {
            String title = title(kind);
            String svg = drawn(kind, title);
            String reason = "seed %d, %s".formatted(seed, title);
            assertThat(svg.getBytes(StandardCharsets.UTF_8)).as(reason).hasSizeLessThan(8 * 1024);
            assertThat(svg).as(reason).doesNotContain("<script", "NaN", "Infinity", "http://www.w3.org/1999/xlink");
            assertThat(idsAreUniqueAndKnown(parsed(svg))).as(reason).isTrue();
        }
    }

    private static String drawn(Kind kind, String title) {
        Subject subject = new Subject(title, Map.of());
        Pen pen = new Pen(subject.id());
        kind.draw(pen, subject);
        return pen.document(title);
    }

    private String title(Kind kind) {
        StringBuilder title = new StringBuilder(kind.label().replace('-', ' '));
        for (int i = random.nextInt(6); i >= 0; i--) {
            title.append(' ').append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return title.toString();
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static boolean idsAreUniqueAndKnown(Document document) {
        Map<String, Integer> ids = new TreeMap<>();
        var elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var id = elements.item(i).getAttributes().getNamedItem("id");
            if (id != null) {
                ids.merge(id.getNodeValue(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < elements.getLength(); i++) {
            var fill = elements.item(i).getAttributes().getNamedItem("fill");
            if (fill != null && fill.getNodeValue().startsWith("url(#")) {
                String value = fill.getNodeValue();
                if (!ids.containsKey(value.substring(5, value.length() - 1))) {
                    return false;
                }
            }
        }
        return ids.values().stream().allMatch(count -> count == 1);
    }
}
