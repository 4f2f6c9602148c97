// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.vector;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the words of a title are. */
public final class TitleWords {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleWords() {}

    /** Runs of letters and digits in lower case, as they stand. */
    public static List<String> of(String title) {
        return GAP.splitAsStream(title.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
