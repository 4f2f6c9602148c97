// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DamagedFilesTest {

    private static final long TWO_GIGABYTES = 2L << 30;

    private final Told told = new Told();

    @Test
    void keepsTheGoodObjectsAroundDamagedOnes() throws Exception {
        assertThat(objects("""
                [ {"id": "1"},
                  {"id": "2", "title": "never closed,
                  {"id": "3"},
                  {"id": "4"
                  {"id": "5", "parts": [{"a": 1}, {"b": "}"}]},
                  {"id": "6"} ]"""))
                .containsExactly(
                        "{\"id\": \"1\"}",
                        "{\"id\": \"3\"}",
                        "{\"id\": \"5\", \"parts\": [{\"a\": 1}, {\"b\": \"}\"}]}",
                        "{\"id\": \"6\"}");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line())
                .containsExactly(2L, 4L);
    }

    @Test
    void refusesWhatIsNotJsonOnce() throws Exception {
        assertThat(objects("<html><body>Not found</body></html>")).isEmpty();
        assertThat(told.refusals)
                .singleElement()
                .extracting(Told.Refusal::reason)
                .asString()
                .contains("JSON");
    }

    @Test
    void passesOverAnObjectOfTwoGigabytesInBoundedMemory() throws Exception {
        InputStream endless = new SequenceInputStream(
                text("[{\"id\": \"1\"}, {\"title\": \""),
                new SequenceInputStream(new Filler(TWO_GIGABYTES), text("\"}, {\"id\": \"2\"}]")));
        assertThat(objects(endless)).containsExactly("{\"id\": \"1\"}", "{\"id\": \"2\"}");
        assertThat(told.refusals)
                .singleElement()
                .extracting(Told.Refusal::reason)
                .asString()
                .contains("longer than");
    }

    @Test
    void passesOverALineOfTwoGigabytesInBoundedMemory() throws Exception {
        InputStream endless = new SequenceInputStream(
                text("sku,price\nA,1\n"), new SequenceInputStream(new Filler(TWO_GIGABYTES), text("\nB,2\n")));
        assertThat(rows(endless, "sku", "price")).containsExactly("A=1", "B=2");
        assertThat(told.refusals)
                .singleElement()
                .extracting(refusal -> refusal.position().line())
                .isEqualTo(3L);
    }

    @Test
    void namesLineAndFieldOfRowsThatCannotBeRead() throws Exception {
        byte[] broken = {'C', ',', (byte) 0xFF, '\n'};
        InputStream input = new SequenceInputStream(
                text("sku,price\nA,1\nB,2,3\n"),
                new SequenceInputStream(new ByteArrayInputStream(broken), text("\"D\n\",4\n")));
        assertThat(rows(input, "sku", "price")).containsExactly("A=1", "D=4");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line() + " " + refusal.field())
                .containsExactly("3 columns", "4 price");
    }

    @Test
    void refusesAFileWithoutTheColumnsItNeeds() throws Exception {
        assertThat(rows(text("name,cost\nA,1\n"), "name", "price")).isEmpty();
        assertThat(told.refusals)
                .singleElement()
                .extracting(Told.Refusal::field)
                .isEqualTo("price");
    }

    private List<String> objects(String text) throws IOException {
        return objects(text(text));
    }

    private List<String> objects(InputStream input) throws IOException {
        List<String> found = new ArrayList<>();
        try (JsonObjects objects = new JsonObjects("file.json", input, told)) {
            for (String object = objects.next(); object != null; object = objects.next()) {
                found.add(object);
            }
        }
        return found;
    }

    private List<String> rows(InputStream input, String key, String value) throws IOException {
        List<String> found = new ArrayList<>();
        try (CsvRows rows = CsvRows.open("file.csv", input, told, key, value)) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                found.add(row.get(key) + "=" + row.get(value));
            }
        }
        return found;
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** So many letters, made while they are read. */
    private static final class Filler extends InputStream {

        private long left;

        Filler(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(target, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
        }
    }
}
