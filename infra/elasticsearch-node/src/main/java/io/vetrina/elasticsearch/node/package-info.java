// SPDX-License-Identifier: Apache-2.0
/** The main class of the local Elasticsearch node, which runs in a JVM of its own with the server on its module path. */
@NullMarked
package io.vetrina.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
