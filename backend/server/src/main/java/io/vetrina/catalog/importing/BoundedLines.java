// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Lines of a text, each of at most a bounded length: what is longer is skipped without being held in memory. */
final class BoundedLines implements Closeable {

    /** Characters a row may have. */
    static final int LONGEST = 1 << 20;

    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int filled;
    private long number;
    private boolean cut;
    private boolean begun;

    BoundedLines(Reader reader) {
        this.reader = reader;
    }

    /** The next line without its end, null at the end of the text. Empty when it was {@link #tooLong}. */
    @Nullable String next() throws IOException {
        line.setLength(0);
        cut = false;
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            take(end);
            boolean complete = end < filled;
            at = complete ? end + 1 : end;
            if (complete) {
                break;
            }
        }
        if (!any) {
            return null;
        }
        number++;
        int length = line.length();
        return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
    }

    /** Number of the line last returned, counted from 1. */
    long number() {
        return number;
    }

    /** Whether the line last returned was longer than {@link #LONGEST}. */
    boolean tooLong() {
        return cut;
    }

    private void take(int end) {
        if (cut || line.length() + (end - at) > LONGEST) {
            cut = true;
            line.setLength(0);
        } else {
            line.append(buffer, at, end - at);
        }
    }

    /** Passes over the byte-order mark that some programs begin a file with. */
    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer));
        if (!begun && filled > 0) {
            begun = true;
            at = buffer[0] == '\uFEFF' ? 1 : 0;
            return at < filled || fill();
        }
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
