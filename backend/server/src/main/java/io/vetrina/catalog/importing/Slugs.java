// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes texts fit for addresses. */
public final class Slugs {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 72;

    private Slugs() {}

    /** Lower-case letters, digits and single hyphens, cut at a word's end near 72 characters; may be empty. */
    public static String of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String slug = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        if (slug.length() > LONGEST) {
            int word = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, word > 0 ? word : LONGEST);
        }
        int from = slug.startsWith("-") ? 1 : 0;
        int to = slug.endsWith("-") ? slug.length() - 1 : slug.length();
        return from < to ? slug.substring(from, to) : "";
    }

    /** The slug of a title, made unique by a code. */
    public static String of(String title, String code) {
        String slug = of(title);
        return slug.isEmpty() ? of(code) : slug + "-" + of(code);
    }
}
