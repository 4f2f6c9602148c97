// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file (RFC 4180, UTF-8 with or without its mark, header first), one at a time. Values are parted by the comma, the
 * semicolon or the tab, whichever the header has most of. Rows that are damaged (too long, broken encoding, wrong number of
 * columns) are refused and passed over; a row whose quotes never close costs at most {@link BoundedLines#LONGEST} characters of
 * memory.
 */
public final class CsvRows implements Closeable {

    private final String file;
    private final BoundedLines lines;
    private final CatalogueSink sink;
    private CsvHeader header = CsvHeader.NONE;
    private char delimiter = ',';
    private CSVFormat format = CSVFormat.RFC4180;

    private CsvRows(String file, InputStream input, CatalogueSink sink) {
        this.file = file;
        this.lines = new BoundedLines(new InputStreamReader(input, StandardCharsets.UTF_8));
        this.sink = sink;
    }

    /** Opens a file that must have some columns; when it lacks one it is refused as a whole and has no rows. */
    public static CsvRows open(String file, InputStream input, CatalogueSink sink, String... required)
            throws IOException {
        CsvRows rows = new CsvRows(file, input, sink);
        CsvRow first = rows.read();
        CsvHeader header = first == null ? CsvHeader.NONE : CsvHeader.of(first.values());
        for (String column : required) {
            if (!header.has(column)) {
                sink.refuse(new Position(file, 1), column, "The file has no column of this name; it was left out.");
                return rows;
            }
        }
        rows.header = header;
        return rows;
    }

    /** The columns that the header names; none when the file was refused as a whole. */
    public CsvHeader header() {
        return header;
    }

    /** The next sound row, null at the end. */
    public @Nullable CsvRow next() throws IOException {
        while (header != CsvHeader.NONE) {
            CsvRow row = read();
            if (row == null) {
                return null;
            }
            CsvHeader.Fault fault = header.fault(row.values());
            if (fault == null) {
                return row;
            }
            sink.refuse(row.position(), fault.column(), fault.reason());
        }
        return null;
    }

    private @Nullable CsvRow read() throws IOException {
        while (true) {
            String line = lines.next();
            if (line == null) {
                return null;
            }
            if (lines.number() == 1) {
                delimiter = CsvHeader.delimiter(line);
                format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
            }
            Position position = new Position(file, lines.number());
            if (lines.tooLong()) {
                sink.refuse(position, "line", "The line is longer than " + BoundedLines.LONGEST + " characters.");
            } else if (line.indexOf('"') < 0) {
                if (!line.isEmpty()) {
                    return new CsvRow(position, header, List.of(line.split(String.valueOf(delimiter), -1)));
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
        boolean open = endsInQuotes(first, false);
        while (open) {
            String line = lines.next();
            if (line == null || lines.tooLong() || record.length() + line.length() > BoundedLines.LONGEST) {
                sink.refuse(position, "line", "A quote that is opened here is not closed.");
                return null;
            }
            record.append('\n').append(line);
            open = endsInQuotes(line, true);
        }
        try (CSVParser parser = CSVParser.parse(record.toString(), format)) {
            return new CsvRow(position, header, parser.iterator().next().toList());
        } catch (IOException | RuntimeException e) {
            sink.refuse(position, "line", "The quotes of the row are wrong.");
            return null;
        }
    }

    /** Quotes open where a value begins; in the middle of one, as in {@code 17" monitor}, they are text. */
    private boolean endsInQuotes(String line, boolean open) {
        boolean inQuotes = open;
        boolean begins = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (inQuotes) {
                if (c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    inQuotes = false;
                }
            } else if (c == '"' && begins) {
                inQuotes = true;
            }
            begins = c == delimiter && !inQuotes;
        }
        return inQuotes;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
