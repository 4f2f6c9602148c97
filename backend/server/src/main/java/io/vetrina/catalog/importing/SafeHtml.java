// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Reduces HTML to what product texts need: paragraphs, lists, bold, italic and line breaks, without attributes, properly nested.
 * What a browser would not show as text, such as a script, goes with its content.
 */
public final class SafeHtml {

    private static final Safelist KEPT = new Safelist().addTags("p", "ul", "ol", "li", "b", "strong", "i", "em", "br");
    private static final Document.OutputSettings AS_IT_STANDS = new Document.OutputSettings().prettyPrint(false);

    private SafeHtml() {}

    public static String of(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html.strip();
        }
        Document clean = new Cleaner(KEPT).clean(Jsoup.parseBodyFragment(html));
        return clean.outputSettings(AS_IT_STANDS).body().html().strip();
    }
}
