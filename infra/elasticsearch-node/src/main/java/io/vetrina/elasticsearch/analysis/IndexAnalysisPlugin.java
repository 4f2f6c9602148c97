// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.Map;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LowerCaseFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** Registers token filters and tokenizers that the server itself does not bring ({@code stop} and {@code shingle} it does). */
public final class IndexAnalysisPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.ofEntries(
                Map.entry("asciifolding", (index, env, name, settings) -> {
                    boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
                    return new CharacterFilter(
                            name,
                            tokens -> new ASCIIFoldingFilter(tokens, preserveOriginal),
                            // A normalised keyword is one token: it can't be both.
                            tokens -> new ASCIIFoldingFilter(tokens, false));
                }),
                Map.entry(
                        "lowercase",
                        (index, env, name, settings) ->
                                new CharacterFilter(name, LowerCaseFilter::new, LowerCaseFilter::new)),
                Map.entry(
                        "trim",
                        (index, env, name, settings) -> new CharacterFilter(name, TrimFilter::new, TrimFilter::new)),
                Map.entry("edge_ngram", (index, env, name, settings) -> {
                    int shortest = settings.getAsInt("min_gram", 1);
                    int longest = settings.getAsInt("max_gram", 2);
                    boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
                    return new TokenFilter(
                            name, tokens -> new EdgeNGramTokenFilter(tokens, shortest, longest, preserveOriginal));
                }),
                Map.entry("elision", requiresAnalysisSettings((index, env, name, settings) -> {
                    var articles = Analysis.parseArticles(env, settings);
                    return new TokenFilter(name, tokens -> new ElisionFilter(tokens, articles));
                })),
                Map.entry("length", (index, env, name, settings) -> {
                    int shortest = settings.getAsInt("min", 0);
                    int longest = settings.getAsInt("max", Integer.MAX_VALUE);
                    return new TokenFilter(name, tokens -> new LengthFilter(tokens, shortest, longest));
                }),
                Map.entry(
                        "remove_duplicates",
                        (index, env, name, settings) -> new TokenFilter(name, RemoveDuplicatesTokenFilter::new)),
                Map.entry(
                        "flatten_graph",
                        (index, env, name, settings) -> new TokenFilter(name, FlattenGraphFilter::new)),
                Map.entry(
                        "stemmer",
                        (index, env, name, settings) ->
                                new TokenFilter(name, Stemmers.of(settings.get("language", "porter")))),
                Map.entry(
                        "word_delimiter_graph",
                        (index, env, name, settings) -> new TokenFilter(name, WordDelimiter.from(env, settings))),
                Map.entry(
                        "synonym_graph",
                        requiresAnalysisSettings((index, env, name, settings) -> new SynonymGraph(name, settings))));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "keyword",
                (index, env, name, settings) -> {
                    int bufferSize = settings.getAsInt("buffer_size", KeywordTokenizer.DEFAULT_BUFFER_SIZE);
                    return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(bufferSize));
                },
                "whitespace",
                (index, env, name, settings) -> TokenizerFactory.newFactory(name, WhitespaceTokenizer::new));
    }
}
