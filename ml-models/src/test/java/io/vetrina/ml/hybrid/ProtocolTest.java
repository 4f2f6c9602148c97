// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.hybrid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolTest {

    private static final Visit VISIT = new Visit(4, 2, new int[] {1, 9, 2, 3, 4, 5, 6}, 50);

    private static List<Integer> next(List<Query> queries) {
        return queries.stream().map(Query::next).toList();
    }

    @Test
    void sessionsAreRehearsedWithoutItemsThatNeverOccurredBefore() {
        List<Query> queries = Protocol.NEXT_ITEM.validationQueries(VISIT, item -> item < 9);
        assertThat(next(queries)).containsExactly(2, 3, 4, 5, 6);
        assertThat(queries.getFirst().session().items()).containsExactly(1);
    }

    @Test
    void ordersAreAskedForTheirLastLineAndRehearsedWithTheLastFiveNewItemsAmongThem() {
        assertThat(next(Protocol.LAST_LINE.queries(VISIT))).containsExactly(6);
        List<Query> queries = Protocol.LAST_LINE.validationQueries(VISIT, item -> item < 6);
        assertThat(next(queries)).containsExactly(2, 3, 4, 5, 6);
        assertThat(queries.getFirst().session().items()).containsExactly(1, 9);
    }
}
