// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym_graph} with its rules in {@code synonyms} (Solr's notation).
 *
 * <p>The rules go through the part of the analyser that stands before this filter, so that "Notebooks" in a rule meets
 * the token which a query makes of it. That part is known only when the analyser is put together.
 */
record SynonymGraph(String name, Settings settings) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        throw new IllegalStateException("synonym_graph [" + name + "] is used outside an analyser");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(
            IndexCreationContext context,
            TokenizerFactory tokenizer,
            List<CharFilterFactory> charFilters,
            List<TokenFilterFactory> before,
            Function<String, TokenFilterFactory> others) {
        try (var analyzer = new CustomAnalyzer(
                tokenizer,
                charFilters.toArray(CharFilterFactory[]::new),
                before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new))) {
            var rules = new SolrSynonymParser(true, settings.getAsBoolean("expand", true), analyzer);
            rules.parse(new StringReader(String.join("\n", settings.getAsList("synonyms"))));
            SynonymMap synonyms = rules.build();
            // Without a rule there is no automaton, which the filter would not survive.
            return new TokenFilter(
                    name, tokens -> synonyms.fst == null ? tokens : new SynonymGraphFilter(tokens, synonyms, false));
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("The rules of synonym_graph [" + name + "] can't be read", e);
        }
    }
}
