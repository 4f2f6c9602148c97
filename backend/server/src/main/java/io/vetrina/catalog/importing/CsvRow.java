// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.List;
import java.util.Map;

/** A row of a CSV file, its values by the names in the header. */
public record CsvRow(Position position, Map<String, Integer> columns, List<String> values) {

    /** The value of a column without surrounding blanks; empty when the file has no such column. */
    public String get(String column) {
        Integer index = columns.get(column);
        return index == null ? "" : values.get(index).strip();
    }
}
