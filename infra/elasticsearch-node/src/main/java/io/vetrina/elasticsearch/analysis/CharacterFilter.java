// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A filter that works character by character and so may also be part of the normaliser of a keyword field. */
record CharacterFilter(String name, UnaryOperator<TokenStream> wrap, UnaryOperator<TokenStream> normalise)
        implements NormalizingTokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return wrap.apply(tokens);
    }

    @Override
    public TokenStream normalize(TokenStream tokens) {
        return normalise.apply(tokens);
    }
}
