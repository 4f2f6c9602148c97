// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import java.util.Locale;

/** The fields of the ranker's features. A feature is a field and a value from 0; its name is {@code field=value}. */
public enum FeatureField {
    /** Always present, so that no example is empty. */
    CONSTANT,
    VISITOR,
    ITEM,
    CATEGORY,
    BRAND,
    PRICE,
    HOUR,
    DEVICE,
    LAST_ITEM,
    LAST_CATEGORY,
    SAME_CATEGORY,
    /** Source number times 32 plus the bucket of the rank there. */
    SOURCE_RANK,
    PROMOTION,
    POSITION,
    /** How many items the session holds, in buckets. */
    SESSION_LENGTH,
    /** How many steps ago the candidate was seen in the session, in buckets; absent when it was not. */
    MET,
    /** Bucket of the rank after fusion. */
    FUSED_RANK,
    /** Weighted by the logarithm of the fused score. */
    FUSED_SCORE,
    /** Whatever the caller adds, numbered by the caller. */
    EXTRA;

    private static final FeatureField[] ALL = values();

    String featureName(int value) {
        return name().toLowerCase(Locale.ROOT) + '=' + value;
    }

    /** The field of a feature's name. */
    static FeatureField of(String featureName) {
        return valueOf(featureName.substring(0, featureName.indexOf('=')).toUpperCase(Locale.ROOT));
    }

    /** The value in a feature's name. */
    static int value(String featureName) {
        return Integer.parseInt(featureName.substring(featureName.indexOf('=') + 1));
    }

    /** The field's number, for arrays that live no longer than the process. */
    @SuppressWarnings("EnumOrdinal")
    int column() {
        return ordinal();
    }

    static FeatureField at(int column) {
        return ALL[column];
    }

    static int count() {
        return ALL.length;
    }
}
