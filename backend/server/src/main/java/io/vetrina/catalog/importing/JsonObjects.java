// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a JSON array, or of JSON Lines, as texts, one at a time. Finds where an object ends without understanding it,
 * so that a damaged one is refused alone: the next starts at the next brace that can start one. Objects longer than
 * {@link BoundedLines#LONGEST} characters are refused without being held in memory.
 */
public final class JsonObjects implements Closeable {

    private final String file;
    private final Reader reader;
    private final CatalogueSink sink;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder text = new StringBuilder();
    /** Open braces and brackets. */
    private final StringBuilder open = new StringBuilder();

    private int at;
    private int filled;
    private long line = 1;
    private long started;
    private boolean inString;
    private boolean escaped;
    private boolean cut;
    private boolean junk;
    private char last = ',';

    public JsonObjects(String file, InputStream input, CatalogueSink sink) {
        this.file = file;
        this.reader = new InputStreamReader(input, StandardCharsets.UTF_8);
        this.sink = sink;
    }

    /** Where the object last returned begins. */
    public Position position() {
        return new Position(file, started);
    }

    /** The next whole object, null at the end of the text. */
    public @Nullable String next() throws IOException {
        while (at < filled || fill()) {
            char c = buffer[at++];
            if (open.isEmpty()) {
                between(c);
            } else if (inString) {
                string(c);
            } else if (object(c)) {
                if (!cut) {
                    return text.toString();
                }
                refuse("The object is longer than " + BoundedLines.LONGEST + " characters.");
            }
            if (c == '\n') {
                line++;
            }
        }
        if (!open.isEmpty()) {
            open.setLength(0);
            refuse("The file ends within the object.");
        }
        return null;
    }

    private void between(char c) {
        if (c == '{') {
            begin();
        } else if (!Character.isWhitespace(c) && "[],\uFEFF".indexOf(c) < 0 && !junk) {
            junk = true;
            started = line;
            refuse("Expected a JSON object, found \"" + c + "\".");
        }
    }

    private void begin() {
        open.setLength(0);
        open.append('{');
        text.setLength(0);
        text.append('{');
        started = line;
        last = '{';
        inString = false;
        cut = false;
        junk = false;
    }

    private void string(char c) {
        append(c);
        if (escaped) {
            escaped = false;
        } else if (c == '\\') {
            escaped = true;
        } else if (c == '"') {
            inString = false;
        } else if (c == '\n') {
            open.setLength(0);
            inString = false;
            junk = true;
            refuse("A text runs over the end of line " + line + ".");
        }
    }

    /** Takes a character outside of strings; true when it ends the object. */
    private boolean object(char c) {
        boolean inObject = open.charAt(open.length() - 1) == '{';
        if (c == '{' && inObject && last != ':') {
            refuse("The object is not closed before line " + line + ".");
            begin();
            return false;
        }
        append(c);
        switch (c) {
            case '"' -> inString = true;
            case '{', '[' -> open.append(c);
            case '}', ']' -> open.setLength(open.length() - 1);
            default -> {}
        }
        if (!Character.isWhitespace(c)) {
            last = c;
        }
        return open.isEmpty();
    }

    private void append(char c) {
        if (text.length() >= BoundedLines.LONGEST) {
            cut = true;
        } else {
            text.append(c);
        }
    }

    private void refuse(String reason) {
        sink.refuse(position(), "object", reason);
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, reader.read(buffer));
        return filled > 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
