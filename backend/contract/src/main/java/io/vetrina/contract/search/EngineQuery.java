// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.search;

import java.util.Map;

/**
 * A call of Elasticsearch.
 *
 * @param path to post to, with its query
 * @param body in the query language of Elasticsearch
 */
public record EngineQuery(String path, Map<String, Object> body) {}
