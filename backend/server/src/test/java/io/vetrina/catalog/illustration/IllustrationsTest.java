// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.illustration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class IllustrationsTest {
    @Test
    void drawsWhatTheTitleSpeaksOf() {
        Illustration toner = Illustrations.draw("HP CB541A toner cartridge Original Cyan", Map.of(), "");
        assertThat(toner.kind()).isEqualTo("toner");
        assertThat(toner.svg()).startsWith("<svg ").contains("HP CB541A");
    }

    @Test
    void drawsAParcelWhenNothingIsKnown() {
        assertThat(Illustrations.draw("", Map.of(), "").kind()).isEqualTo("parcel");
    }
}
