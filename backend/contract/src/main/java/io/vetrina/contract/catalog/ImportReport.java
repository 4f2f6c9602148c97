// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.catalog;

import java.util.List;

/**
 * What a store's last import has to say of single rows.
 *
 * @param rows the first thousand, in the order in which they were met
 */
public record ImportReport(String store, List<Row> rows) {

    /**
     * @param line first line of the row, counted from 1; 0 when it is about the whole
     * @param taken false when the row was refused; true when it was taken over nevertheless, as far as it could be
     */
    public record Row(String file, long line, String field, String reason, boolean taken) {}
}
