// SPDX-License-Identifier: Apache-2.0
/**
 * Real servers for tests.
 *
 * <p>All test JVMs of a build share one set of servers, which a process of its own keeps ({@link
 * io.vetrina.local.testing.Keeper}); tests are apart from each other by database, Redis key prefix and index prefix. See
 * {@link io.vetrina.local.testing.TestServers} for the way in.
 */
@NullMarked
package io.vetrina.local.testing;

import org.jspecify.annotations.NullMarked;
