// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.event;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Strings at the border, dense ids from 0 inside. Ids are never reused. Look-ups take no lock; new names are added
 * under one.
 */
public final class Vocabulary {

    /** The id of what has no id. */
    public static final int UNKNOWN = -1;

    private final int capacity;
    private final ConcurrentHashMap<String, Integer> ids = new ConcurrentHashMap<>();
    private volatile @Nullable String[] names = new String[64];
    private volatile int size;

    /** @param capacity most names ever kept; further ones stay {@link #UNKNOWN} */
    public Vocabulary(int capacity) {
        this.capacity = capacity;
    }

    /** The id of a name, given now if it had none; {@link #UNKNOWN} when the vocabulary is full. */
    public int intern(String name) {
        Integer known = ids.get(name);
        return known != null ? known : add(name);
    }

    private synchronized int add(String name) {
        Integer known = ids.get(name);
        if (known != null) {
            return known;
        }
        if (size == capacity) {
            return UNKNOWN;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.min(capacity, size * 2));
        }
        int id = size;
        names[id] = name;
        size = id + 1; // publishes the name
        ids.put(name, id);
        return id;
    }

    /** The id of a name, or {@link #UNKNOWN}. */
    public int find(String name) {
        return ids.getOrDefault(name, UNKNOWN);
    }

    /** The name of an id that this vocabulary gave. */
    public String name(int id) {
        @Nullable String name = id >= 0 && id < size ? names[id] : null;
        if (name == null) {
            throw new IllegalArgumentException("no name has id " + id);
        }
        return name;
    }

    /** How many names there are; ids go from 0 to one below. */
    public int size() {
        return size;
    }

    /** Writes all names in the order of their ids. */
    public void save(DataOutput out) throws IOException {
        int count = size;
        out.writeInt(count);
        for (int id = 0; id < count; id++) {
            out.writeUTF(name(id));
        }
    }

    /** Adds the names of a {@linkplain #save saved} vocabulary; into an empty one, with the same ids. */
    public void restore(DataInput in) throws IOException {
        int count = in.readInt();
        for (int id = 0; id < count; id++) {
            intern(in.readUTF());
        }
    }
}
