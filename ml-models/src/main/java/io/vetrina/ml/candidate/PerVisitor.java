// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * An immutable value per visitor, replaced whole: one writer, any readers, no locks. Grows with the largest visitor id, up
 * to a capacity; visitors above it have the empty value for good.
 */
final class PerVisitor<T> {

    /** Writes a value. */
    @FunctionalInterface
    interface Writer<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    /** Reads a value. */
    @FunctionalInterface
    interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    private static final int FIRST = 1024;

    private final int capacity;
    private final T empty;
    private volatile AtomicReferenceArray<@Nullable T> values = new AtomicReferenceArray<>(FIRST);

    PerVisitor(int capacity, T empty) {
        this.capacity = capacity;
        this.empty = empty;
    }

    T get(int visitor) {
        AtomicReferenceArray<@Nullable T> all = values;
        T value = visitor >= 0 && visitor < all.length() ? all.getAcquire(visitor) : null;
        return value == null ? empty : value;
    }

    /** By the writer only. */
    void set(int visitor, T value) {
        if (visitor < 0 || visitor >= capacity) {
            return;
        }
        AtomicReferenceArray<@Nullable T> all = values;
        if (visitor >= all.length()) {
            AtomicReferenceArray<@Nullable T> larger =
                    new AtomicReferenceArray<>(Math.min(capacity, Math.max(visitor + 1, all.length() * 2)));
            for (int i = 0; i < all.length(); i++) {
                larger.setPlain(i, all.getPlain(i));
            }
            values = larger;
            all = larger;
        }
        all.setRelease(visitor, value);
    }

    void save(DataOutput out, Writer<T> writer) throws IOException {
        AtomicReferenceArray<@Nullable T> all = values;
        for (int visitor = 0; visitor < all.length(); visitor++) {
            T value = all.getPlain(visitor);
            if (value != null) {
                out.writeInt(visitor);
                writer.write(value, out);
            }
        }
        out.writeInt(-1);
    }

    void restore(DataInput in, Reader<T> reader) throws IOException {
        values = new AtomicReferenceArray<>(FIRST);
        for (int visitor = in.readInt(); visitor >= 0; visitor = in.readInt()) {
            set(visitor, reader.read(in));
        }
    }
}
