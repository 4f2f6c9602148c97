// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.analysis;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** Takes {@code word_delimiter_graph} apart: which parts of "EcoTank-2850DN" become tokens. */
final class WordDelimiter {

    private static final Map<String, Integer> OFF_BY_DEFAULT = Map.of(
            "catenate_words", WordDelimiterGraphFilter.CATENATE_WORDS,
            "catenate_numbers", WordDelimiterGraphFilter.CATENATE_NUMBERS,
            "catenate_all", WordDelimiterGraphFilter.CATENATE_ALL,
            "preserve_original", WordDelimiterGraphFilter.PRESERVE_ORIGINAL,
            "ignore_keywords", WordDelimiterGraphFilter.IGNORE_KEYWORDS);

    private static final Map<String, Integer> ON_BY_DEFAULT = Map.of(
            "generate_word_parts", WordDelimiterGraphFilter.GENERATE_WORD_PARTS,
            "generate_number_parts", WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS,
            "split_on_case_change", WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE,
            "split_on_numerics", WordDelimiterGraphFilter.SPLIT_ON_NUMERICS,
            "stem_english_possessive", WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE);

    private WordDelimiter() {}

    static UnaryOperator<TokenStream> from(Environment environment, Settings settings) {
        int flags = flags(ON_BY_DEFAULT, true, settings) | flags(OFF_BY_DEFAULT, false, settings);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        @Nullable Set<?> words = Analysis.getWordSet(environment, settings, "protected_words");
        @Nullable CharArraySet protectedWords = words == null ? null : CharArraySet.copy(words);
        return tokens -> new WordDelimiterGraphFilter(
                tokens, adjustOffsets, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, protectedWords);
    }

    private static int flags(Map<String, Integer> bits, boolean byDefault, Settings settings) {
        return bits.entrySet().stream()
                .filter(bit -> settings.getAsBoolean(bit.getKey(), byDefault))
                .mapToInt(Map.Entry::getValue)
                .reduce(0, (left, right) -> left | right);
    }
}
