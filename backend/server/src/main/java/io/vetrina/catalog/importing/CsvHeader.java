// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a CSV file. Columns without a name, as spreadsheets leave them at the end, hold nothing. A name may stand twice
 * where both columns say the same.
 */
public final class CsvHeader {

    static final CsvHeader NONE = new CsvHeader(List.of());

    private final Map<String, Integer> columns = new LinkedHashMap<>();
    /** A column, and the one before it that has the same name. */
    private final List<int[]> repeated = new ArrayList<>();

    private final int width;
    private int named;

    /** Why a row cannot be read. */
    record Fault(String column, String reason) {}

    private CsvHeader(List<String> names) {
        width = names.size();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).strip();
            if (!name.isEmpty()) {
                named = i + 1;
                Integer before = columns.putIfAbsent(name, i);
                if (before != null) {
                    repeated.add(new int[] {i, before});
                }
            }
        }
    }

    static CsvHeader of(List<String> names) {
        return new CsvHeader(names);
    }

    /** What parts the values: the comma, the semicolon or the tab, whichever stands most often outside quotes. */
    static char delimiter(String header) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            boolean inQuotes = false;
            long count = 0;
            for (int i = 0; i < header.length(); i++) {
                char c = header.charAt(i);
                inQuotes ^= c == '"';
                count += c == candidate && !inQuotes ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    public boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The names, in the order of the file. */
    public Set<String> names() {
        return columns.keySet();
    }

    String value(List<String> values, String column) {
        Integer index = columns.get(column);
        return index == null || index >= values.size() ? "" : values.get(index);
    }

    @Nullable Fault fault(List<String> values) {
        if (values.size() < named
                || values.subList(Math.min(values.size(), width), values.size()).stream()
                        .anyMatch(value -> !value.isBlank())) {
            return new Fault("columns", "The row has %d columns, the header names %d.".formatted(values.size(), named));
        }
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            if (values.get(column.getValue()).indexOf('\uFFFD') >= 0) {
                return new Fault(column.getKey(), "The text is not valid UTF-8.");
            }
        }
        for (int[] pair : repeated) {
            String value = values.get(pair[0]);
            if (!value.equals(values.get(pair[1]))) {
                return new Fault(
                        name(pair[1]), "The header names this column twice, with different values in this row.");
            }
        }
        return null;
    }

    private String name(int index) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue() == index)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
