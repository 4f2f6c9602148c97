// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.candidate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * For each item, sums for the items that go with it: at most a limit of them, the least giving way to a new one. The new
 * one starts from nothing: taking over the sum of the least, as Space-Saving does, would overrate rare items wherever
 * sums are divided by an item's count. Item and sum are one long, written at once,
 * so a reader never pairs one's item with another's sum. 8 bytes per pair.
 */
final class PairCounts {

    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(long[].class);
    private static final long EMPTY = -1;

    private final int limit;
    private final PerId<long[]> rows = new PerId<>();

    /** @param limit most partners kept per item */
    PairCounts(int limit) {
        this.limit = limit;
    }

    private static long cell(int item, float sum) {
        return (long) item << 32 | Float.floatToRawIntBits(sum);
    }

    private static int item(long cell) {
        return (int) (cell >>> 32);
    }

    private static float sum(long cell) {
        return Float.intBitsToFloat((int) cell);
    }

    void add(int from, int to, double amount) {
        long[] row = row(from);
        int place = place(row, to);
        if (place < row.length) {
            float before = row[place] == EMPTY ? 0 : sum(row[place]);
            CELL.setRelease(row, place, cell(to, (float) (before + amount)));
        } else if (row.length < limit) {
            long[] larger = Arrays.copyOf(row, Math.min(limit, row.length * 2));
            Arrays.fill(larger, row.length, larger.length, EMPTY);
            larger[place] = cell(to, (float) amount);
            rows.set(from, larger);
        } else {
            CELL.setRelease(row, least(row), cell(to, (float) amount));
        }
    }

    /** Where an item stands in a row, else the first free place, else the length. */
    private static int place(long[] row, int item) {
        int place = 0;
        while (place < row.length && item(row[place]) != item && row[place] != EMPTY) {
            place++;
        }
        return place;
    }

    /** Where the least sum of a full row stands, the first of equals. */
    private static int least(long[] row) {
        int least = 0;
        for (int i = 1; i < row.length; i++) {
            if ((int) row[i] < (int) row[least]) { // sums are not negative: their bits are in the same order
                least = i;
            }
        }
        return least;
    }

    private long[] row(int item) {
        long[] row = rows.get(item);
        if (row == null) {
            row = new long[Math.min(4, limit)];
            Arrays.fill(row, EMPTY);
            rows.set(item, row);
        }
        return row;
    }

    /** Calls for each partner of an item. */
    void forEach(int from, ItemScores.Visitor visitor) {
        long[] row = rows.get(from);
        if (row != null) {
            for (int i = 0; i < row.length; i++) {
                long cell = (long) CELL.getAcquire(row, i);
                if (cell == EMPTY) {
                    return;
                }
                visitor.visit(item(cell), sum(cell));
            }
        }
    }

    /** The sum over all partners of an item. */
    double total(int from) {
        double[] total = {0};
        forEach(from, (to, sum) -> total[0] += sum);
        return total[0];
    }

    void scale(double factor) {
        rows.forEach(row -> {
            for (int i = 0; i < row.length && row[i] != EMPTY; i++) {
                CELL.setRelease(row, i, cell(item(row[i]), (float) (sum(row[i]) * factor)));
            }
        });
    }

    void save(DataOutput out) throws IOException {
        rows.save(out, PairCounts::write);
    }

    private static void write(long[] row, DataOutput out) throws IOException {
        out.writeInt(row.length);
        for (long cell : row) {
            out.writeLong(cell);
        }
    }

    void restore(DataInput in) throws IOException {
        rows.restore(in, PairCounts::read);
    }

    private static long[] read(DataInput in) throws IOException {
        long[] row = new long[in.readInt()];
        for (int i = 0; i < row.length; i++) {
            row[i] = in.readLong();
        }
        return row;
    }
}
