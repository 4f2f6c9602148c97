// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.analysis;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.ItalianStemmer;

/** The stemmers of the shop's languages, by the names of the {@code stemmer} filter's {@code language} setting. */
final class Stemmers {

    private Stemmers() {}

    /**
     * The stemmer of that name.
     *
     * @throws IllegalArgumentException when it is none of English or Italian; creating the index then fails with it
     */
    static UnaryOperator<TokenStream> of(String language) {
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "english", "porter" -> PorterStemFilter::new;
            case "light_english" -> KStemFilter::new;
            case "minimal_english" -> EnglishMinimalStemFilter::new;
            case "possessive_english" -> EnglishPossessiveFilter::new;
            case "italian" -> tokens -> new SnowballFilter(tokens, new ItalianStemmer());
            case "light_italian" -> ItalianLightStemFilter::new;
            default ->
                throw new IllegalArgumentException(
                        "No stemmer [" + language + "] on the local node: English and Italian ones only");
        };
    }
}
