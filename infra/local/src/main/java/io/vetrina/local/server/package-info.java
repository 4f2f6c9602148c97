// SPDX-License-Identifier: Apache-2.0
/** PostgreSQL, Redis and Elasticsearch as child processes, from what Maven brings and nothing installed. */
@NullMarked
package io.vetrina.local.server;

import org.jspecify.annotations.NullMarked;
