// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import io.vetrina.ml.model.ModelOrigin;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelModel;

/**
 * A trained factorisation machine. Immutable: keep the one that serves in an {@code AtomicReference}.
 *
 * @param model Tribuo's model, the authority on what was learnt
 * @param scorer the same weights laid out for serving
 * @param origin where it comes from
 */
public record FmRanker(FMMultiLabelModel model, FmScorer scorer, ModelOrigin origin) {

    /** The same ranker with a metric noted in its origin. */
    public FmRanker withMetric(String name, double value) {
        return new FmRanker(model, scorer, origin.withMetric(name, value));
    }
}
