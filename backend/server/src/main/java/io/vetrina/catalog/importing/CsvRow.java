// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.List;

/** A row of a CSV file, its values by the names in the header. */
public record CsvRow(Position position, CsvHeader columns, List<String> values) {

    /** The value of a column without surrounding blanks; empty when the file has no such column. */
    public String get(String column) {
        return raw(column).strip();
    }

    /** The value of a column as it stands in the file; empty when the file has no such column. */
    public String raw(String column) {
        return columns.value(values, column);
    }
}
