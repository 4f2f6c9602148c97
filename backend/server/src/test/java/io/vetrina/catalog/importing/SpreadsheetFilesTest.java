// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files as spreadsheets and people save them. */
class SpreadsheetFilesTest {

    private final Told told = new Told();

    @Test
    void aMarkBeforeAQuotedHeaderIsNoPartOfTheFirstName() throws Exception {
        assertThat(rows("\uFEFF\"sku\",\"price\"\nA,1\n")).containsExactly("A=1");
        assertThat(rows("\uFEFF\"sku\",\"price\"\r\nA,1\r\n\"B\",\"2\"\r\n")).containsExactly("A=1", "B=2");
        assertThat(rows("\uFEFFsku,price\nA,1\n")).containsExactly("A=1");
        assertThat(told.refusals).isEmpty();
    }

    @Test
    void columnsWithoutANameAtTheEndHoldNothing() throws Exception {
        assertThat(rows("sku,price,,\nA,1,,\nB,2\nC,3,,,\n")).containsExactly("A=1", "B=2", "C=3");
        assertThat(told.refusals).isEmpty();
    }

    @Test
    void aRowWithMoreValuesThanTheHeaderHasColumnsIsRefused() throws Exception {
        assertThat(rows("sku,price,\nA,1,,x\nB,2,\nC\n")).containsExactly("B=2");
        assertThat(told.refusals)
                .extracting(refusal -> refusal.position().line())
                .containsExactly(2L, 4L);
    }

    @Test
    void aNameThatStandsTwiceIsReadWhereBothColumnsSayTheSame() throws Exception {
        assertThat(rows("sku,price,price\nA,1,1\nB,2,3\nC,4,4\n")).containsExactly("A=1", "C=4");
        assertThat(told.refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.position().line()).isEqualTo(3);
            assertThat(refusal.field()).isEqualTo("price");
            assertThat(refusal.reason()).contains("twice");
        });
    }

    @Test
    void semicolonsAndTabsPartValuesToo() throws Exception {
        assertThat(rows("sku;price\nA;52,00\n\"B;1\";2\n")).containsExactly("A=52,00", "B;1=2");
        assertThat(rows("sku\tprice\nA\t1\n")).containsExactly("A=1");
    }

    @Test
    void inchMarksWithinAValueAreText() throws Exception {
        assertThat(rows("sku,price\nmonitor 17\",1\n\"monitor 19\"\"\",2\n\"two\nlines\",3\n"))
                .containsExactly("monitor 17\"=1", "monitor 19\"=2", "two\nlines=3");
        assertThat(told.refusals).isEmpty();
    }

    private List<String> rows(String text) throws IOException {
        List<String> found = new ArrayList<>();
        ByteArrayInputStream input = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (CsvRows rows = CsvRows.open("file.csv", input, told, "sku", "price")) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                found.add(row.get("sku") + "=" + row.get("price"));
            }
        }
        return found;
    }
}
