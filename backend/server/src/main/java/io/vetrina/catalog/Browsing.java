// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog;

import static io.vetrina.shared.Rows.number;

import io.vetrina.contract.shared.StoreId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks through the catalogue without a search engine: by category and by words in titles, in the order of import. */
@Component
public class Browsing {

    /**
     * What to look for.
     *
     * @param words all of which the title has to contain; everything when blank
     * @param category slug, null for all
     * @param after as {@link Page#next} gave it, 0 to begin
     * @param size of the page
     */
    public record Wish(String words, @Nullable String category, long after, int size) {}

    /** @param next where the next page begins, null on the last */
    public record Page(
            List<ProductCard> cards, long total, @Nullable Long next) {}

    private record Row(long id, ProductCard card) {}

    private static final String MATCHING = """
            WHERE p.store = :store AND p.published AND p.title ILIKE ALL(CAST(:words AS text[]))
              AND (CAST(:category AS text) = '' OR p.placement @> ARRAY[CAST(:category AS text)])
            """;

    private final DatabaseClient database;

    Browsing(DatabaseClient database) {
        this.database = database;
    }

    Mono<Page> page(StoreId store, Wish wish) {
        Mono<Long> total = bound("SELECT count(*) FROM catalog.product p " + MATCHING, store, wish)
                .map(row -> number(row, "count"))
                .one();
        return bound(Cards.SELECT + MATCHING + "AND p.id > :after ORDER BY p.id LIMIT :size", store, wish)
                .bind("after", wish.after())
                .bind("size", wish.size() + 1)
                .map(row -> new Row(number(row, "id"), Cards.card(store, row)))
                .all()
                .collectList()
                .zipWith(total, (rows, count) -> found(rows, count, wish.size()));
    }

    private static Page found(List<Row> rows, long total, int size) {
        boolean more = rows.size() > size;
        List<Row> page = more ? rows.subList(0, size) : rows;
        return new Page(
                page.stream().map(Row::card).toList(),
                total,
                more ? page.getLast().id() : null);
    }

    private DatabaseClient.GenericExecuteSpec bound(String sql, StoreId store, Wish wish) {
        String[] patterns = Arrays.stream(wish.words().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        String category = wish.category();
        return database.sql(sql)
                .bind("store", store.value())
                .bind("words", patterns)
                .bind("category", category == null ? "" : category);
    }
}
