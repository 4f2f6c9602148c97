// SPDX-License-Identifier: Apache-2.0
/**
 * The analysis components that the shop's indexes use, for a node without the <code>analysis-common</code> module.
 *
 * <p>That module is part of a stock Elasticsearch distribution but not of Maven Central. Names, settings and defaults
 * here are those of the reference documentation, so one index definition works on the local node and on any cluster.
 * Only the local node loads this package.
 */
@NullMarked
package io.vetrina.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
