// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value per dense id: one writer, any readers, no locks. What is read was set as it is read, so values that change must
 * see to their own readers. Grows with the largest id, up to a capacity; ids from there on have no value for good.
 */
final class PerId<T> {

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
    private volatile AtomicReferenceArray<@Nullable T> values;

    PerId() {
        this(Integer.MAX_VALUE);
    }

    /** @param capacity one above the largest id that may have a value */
    PerId(int capacity) {
        this.capacity = capacity;
        values = empty();
    }

    private AtomicReferenceArray<@Nullable T> empty() {
        return new AtomicReferenceArray<>(Math.min(capacity, FIRST));
    }

    @Nullable T get(int id) {
        AtomicReferenceArray<@Nullable T> all = values;
        return id >= 0 && id < all.length() ? all.getAcquire(id) : null;
    }

    /** The value of an id, another one if it has none. */
    T get(int id, T otherwise) {
        T value = get(id);
        return value == null ? otherwise : value;
    }

    /** By the writer only. */
    void set(int id, T value) {
        if (id < 0 || id >= capacity) {
            return;
        }
        AtomicReferenceArray<@Nullable T> all = values;
        if (id >= all.length()) {
            AtomicReferenceArray<@Nullable T> larger = new AtomicReferenceArray<>(grown(all.length(), id, capacity));
            for (int i = 0; i < all.length(); i++) {
                larger.setPlain(i, all.getPlain(i));
            }
            values = larger;
            all = larger;
        }
        all.setRelease(id, value);
    }

    /** How many places to make, so that there is room for one, out of so many that there are now. */
    static int grown(int places, int place, int capacity) {
        return (int) Math.min(capacity, Math.max(place + 1L, places * 2L));
    }

    /** Calls for each value, by id; by the writer. */
    void forEach(Consumer<T> each) {
        AtomicReferenceArray<@Nullable T> all = values;
        for (int id = 0; id < all.length(); id++) {
            T value = all.getPlain(id);
            if (value != null) {
                each.accept(value);
            }
        }
    }

    void save(DataOutput out, Writer<T> writer) throws IOException {
        AtomicReferenceArray<@Nullable T> all = values;
        for (int id = 0; id < all.length(); id++) {
            T value = all.getPlain(id);
            if (value != null) {
                out.writeInt(id);
                writer.write(value, out);
            }
        }
        out.writeInt(-1);
    }

    void restore(DataInput in, Reader<T> reader) throws IOException {
        values = empty();
        for (int id = in.readInt(); id >= 0; id = in.readInt()) {
            set(id, reader.read(in));
        }
    }
}
