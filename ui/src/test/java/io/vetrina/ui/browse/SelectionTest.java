// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Selection ALL = new Selection("office/search", null, "", Map.of(), Selection.DEFAULT_SORT, 1);

    @Test
    void addsAValueAndTakesItAway() {
        Selection red = ALL.toggle("color", "Red");

        assertThat(red.toggle("color", "Blue").filters()).containsEntry("color", List.of("Red", "Blue"));
        assertThat(red.toggle("color", "Red")).isEqualTo(ALL);
    }

    @Test
    void replacesARangeAndLiftsIt() {
        Selection cheap = ALL.range("price", null, "1000");

        assertThat(cheap.address()).isEqualTo("office/search?filter.price=..1000");
        assertThat(cheap.range("price", "200", null).ends("price")).isEqualTo(new Selection.Ends("200", ""));
        assertThat(cheap.range("price", null, null)).isEqualTo(ALL);
    }

    @Test
    void isReadFromItsOwnAddress() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            Selection selection = anySelection(random);

            Selection read =
                    Selection.of(selection.path(), null, new Location(selection.address()).getQueryParameters());

            assertThat(read).as("seed %d, round %d", seed, round).isEqualTo(selection);
        }
    }

    @Test
    void asksTheSearchForExactlyWhatIsChosen() {
        Selection selection =
                new Selection("office/c/ink", "ink", "hp & co", Map.of("brand", List.of("HP", "Éco")), "-price", 1);

        assertThat(selection.question("next", "it"))
                .containsEntry("q", List.of("hp & co"))
                .containsEntry("category", List.of("ink"))
                .containsEntry("filter.brand", List.of("HP", "Éco"))
                .containsEntry("sort", List.of("-price"))
                .containsEntry("cursor", List.of("next"))
                .containsEntry("locale", List.of("it"));
    }

    private static Selection anySelection(Random random) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        for (int facet = random.nextInt(4); facet > 0; facet--) {
            filters.put(
                    "key" + facet,
                    random.ints(1 + random.nextInt(3), 0, 1000)
                            .distinct()
                            .mapToObj(n -> word(random) + n)
                            .toList());
        }
        String sort = Selection.SORTS.get(random.nextInt(Selection.SORTS.size()));
        return new Selection("office/search", null, word(random), filters, sort, 1 + random.nextInt(4));
    }

    private static String word(Random random) {
        String letters = "aZ09 &=+%/?#äß日\"<'";
        StringBuilder word = new StringBuilder("w");
        for (int length = random.nextInt(8); length > 0; length--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }
}
