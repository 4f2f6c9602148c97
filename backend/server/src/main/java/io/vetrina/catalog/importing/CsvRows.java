// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file (RFC 4180, UTF-8, header first), one at a time. Rows that are damaged (too long, broken encoding, wrong
 * number of columns) are refused and passed over; a row whose quotes never close costs at most {@link BoundedLines#LONGEST}
 * characters of memory.
 */
public final class CsvRows implements Closeable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final String file;
    private final BoundedLines lines;
    private final CatalogueSink sink;
    private final Map<String, Integer> columns = new HashMap<>();

    private CsvRows(String file, InputStream input, CatalogueSink sink) {
        this.file = file;
        this.lines = new BoundedLines(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.sink = sink;
    }

    /** Opens a file that must have some columns; when it lacks one it is refused as a whole and has no rows. */
    public static CsvRows open(String file, InputStream input, CatalogueSink sink, String... required)
            throws IOException {
        CsvRows rows = new CsvRows(file, input, sink);
        CsvRow header = rows.read();
        if (header != null) {
            for (int i = 0; i < header.values().size(); i++) {
                rows.columns.putIfAbsent(
                        header.values().get(i).replace("\uFEFF", "").strip(), i);
            }
        }
        for (String column : required) {
            if (!rows.columns.containsKey(column)) {
                sink.refuse(new Position(file, 1), column, "The file has no column of this name; it was left out.");
                rows.columns.clear();
                break;
            }
        }
        return rows;
    }

    /** The next sound row, null at the end. */
    public @Nullable CsvRow next() throws IOException {
        while (!columns.isEmpty()) {
            CsvRow row = read();
            if (row == null) {
                return null;
            }
            if (row.values().size() != columns.size()) {
                String reason = "The row has %d columns, the header names %d."
                        .formatted(row.values().size(), columns.size());
                sink.refuse(row.position(), "columns", reason);
            } else if (!broken(row)) {
                return row;
            }
        }
        return null;
    }

    private boolean broken(CsvRow row) {
        for (Map.Entry<String, Integer> column : columns.entrySet()) {
            if (row.values().get(column.getValue()).indexOf('\uFFFD') >= 0) {
                sink.refuse(row.position(), column.getKey(), "The text is not valid UTF-8.");
                return true;
            }
        }
        return false;
    }

    private @Nullable CsvRow read() throws IOException {
        while (true) {
            String line = lines.next();
            if (line == null) {
                return null;
            }
            Position position = new Position(file, lines.number());
            if (lines.tooLong()) {
                sink.refuse(position, "line", "The line is longer than " + BoundedLines.LONGEST + " characters.");
            } else if (line.indexOf('"') < 0) {
                if (!line.isEmpty()) {
                    return new CsvRow(position, columns, List.of(line.split(",", -1)));
                }
            } else {
                CsvRow row = quoted(position, line);
                if (row != null) {
                    return row;
                }
            }
        }
    }

    /** A value in quotes may run over several lines. */
    private @Nullable CsvRow quoted(Position position, String first) throws IOException {
        StringBuilder record = new StringBuilder(first);
        boolean open = oddQuotes(first);
        while (open) {
            String line = lines.next();
            if (line == null || lines.tooLong() || record.length() + line.length() > BoundedLines.LONGEST) {
                sink.refuse(position, "line", "A quote that is opened here is not closed.");
                return null;
            }
            record.append('\n').append(line);
            open ^= oddQuotes(line);
        }
        try (CSVParser parser = CSVParser.parse(record.toString(), FORMAT)) {
            return new CsvRow(position, columns, parser.iterator().next().toList());
        } catch (IOException | RuntimeException e) {
            sink.refuse(position, "line", "The quotes of the row are wrong.");
            return null;
        }
    }

    private static boolean oddQuotes(String line) {
        return (line.chars().filter(c -> c == '"').count() & 1) == 1;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
