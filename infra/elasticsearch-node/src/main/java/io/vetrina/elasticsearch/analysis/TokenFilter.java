// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A filter whose settings are already read: all that is left is to wrap a stream of tokens. */
record TokenFilter(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream tokens) {
        return wrap.apply(tokens);
    }
}
