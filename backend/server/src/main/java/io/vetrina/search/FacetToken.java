// SPDX-License-Identifier: Apache-2.0
package io.vetrina.search;

/**
 * An attribute's key with one of its values. The index holds all of a product's in one field, terms as {@code key=value} and
 * histogram buckets of numbers as {@code key~from..to}, so that one aggregation counts them all.
 */
record FacetToken(String key, String value) {

    static String term(String key, String value) {
        return key + "=" + value;
    }

    static String bucket(String key, String bucket) {
        return key + "~" + bucket;
    }

    /** A regular expression of Lucene for all tokens of a key. */
    static String allOf(String key) {
        return key + "[=~].*";
    }

    static FacetToken parse(String text) {
        int equal = text.indexOf('=');
        int tilde = text.indexOf('~');
        int end = equal < 0 || tilde >= 0 && tilde < equal ? tilde : equal;
        return new FacetToken(text.substring(0, end), text.substring(end + 1));
    }
}
