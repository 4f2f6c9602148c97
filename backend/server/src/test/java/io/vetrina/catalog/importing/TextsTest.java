// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void aScriptGoesWithItsContent() {
        assertThat(SafeHtml.of("<p>Più fresco<script>alert(1)</script> subito</p><script>alert(2)</script>qui"))
                .isEqualTo("<p>Più fresco subito</p>qui");
        assertThat(SafeHtml.of("<style>p{}</style><b onclick=\"x()\">bold</b><img src=x onerror=alert(3)>"))
                .isEqualTo("<b>bold</b>");
        assertThat(SafeHtml.of("<a href=\"javascript:alert(4)\">a link</a><iframe src=x>in</iframe>"))
                .isEqualTo("a link");
    }

    @Test
    void paragraphsListsAndEmphasisStayProperlyNested() {
        assertThat(SafeHtml.of("<ul><li>one<li>two</ul><p>open <i>still"))
                .isEqualTo("<ul><li>one</li><li>two</li></ul><p>open <i>still</i></p>");
        assertThat(SafeHtml.of("5 < 6 & so on")).isEqualTo("5 &lt; 6 &amp; so on");
        assertThat(SafeHtml.of(SafeHtml.of("5 < 6 & so on"))).isEqualTo("5 &lt; 6 &amp; so on");
    }

    @Test
    void titlesLoseMarkupAndKeepWhatOnlyLooksLikeIt() {
        assertThat(PlainText.of("The <strong>best</strong> lamp<script>alert(1)</script>"))
                .isEqualTo("The best lamp");
        assertThat(PlainText.of("Salt &amp; pepper &quot;Duo&quot;")).isEqualTo("Salt & pepper \"Duo\"");
        assertThat(PlainText.of("R&D kit, 5 < 6, I <3 it")).isEqualTo("R&D kit, 5 < 6, I <3 it");
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreNotStorable() {
        assertThat(PlainText.storable("a\u0000b\uD83Dc\uDE00d\u009Ee")).isEqualTo("abcde");
        String whole = "tab\tline\nsmile \uD83D\uDE00, \uD835\uDC9C, right-to-left \u200F";
        assertThat(PlainText.isStorable(whole)).isTrue();
        assertThat(PlainText.isStorable("half \uD83D")).isFalse();
    }
}
