// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared;

import io.r2dbc.spi.Readable;
import io.vetrina.contract.shared.Sku;
import io.vetrina.contract.shared.StoreId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads columns of a database row as what they mean. A column that must have a value and has none is a fault of the statement:
 * {@link IllegalStateException} naming the column.
 */
public final class Rows {

    private Rows() {}

    public static String text(Readable row, String column) {
        return required(row, column, String.class);
    }

    public static @Nullable String optionalText(Readable row, String column) {
        return row.get(column, String.class);
    }

    /** The elements of a {@code text[]}; none of them is null. */
    public static List<String> texts(Readable row, String column) {
        return List.of(required(row, column, String[].class));
    }

    public static int integer(Readable row, String column) {
        return required(row, column, Integer.class);
    }

    /** A {@code bigint}. */
    public static long number(Readable row, String column) {
        return required(row, column, Long.class);
    }

    public static boolean flag(Readable row, String column) {
        return required(row, column, Boolean.class);
    }

    public static Instant instant(Readable row, String column) {
        return required(row, column, Instant.class);
    }

    public static UUID uuid(Readable row, String column) {
        return required(row, column, UUID.class);
    }

    /** A constant by its name; a text is taken whatever its case. */
    public static <E extends Enum<E>> E constant(Readable row, String column, Class<E> type) {
        return Enum.valueOf(type, text(row, column).toUpperCase(Locale.ROOT));
    }

    public static Sku sku(Readable row, String column) {
        return new Sku(text(row, column));
    }

    public static @Nullable Sku optionalSku(Readable row, String column) {
        String text = optionalText(row, column);
        return text == null ? null : new Sku(text);
    }

    public static List<Sku> skus(Readable row, String column) {
        return Stream.of(required(row, column, String[].class)).map(Sku::new).toList();
    }

    public static StoreId store(Readable row, String column) {
        return new StoreId(text(row, column));
    }

    /** A value that has no method of its own here. */
    public static <T> T required(Readable row, String column, Class<T> type) {
        T value = row.get(column, type);
        if (value == null) {
            throw new IllegalStateException("Column \"" + column + "\" is null.");
        }
        return value;
    }
}
