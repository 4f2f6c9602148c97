// SPDX-License-Identifier: Apache-2.0
/**
 * Pages for those who do not run scripts, and everybody's first paint: titles, structured data and plain readable HTML in the
 * document that Flow starts from and then replaces.
 */
@NullMarked
package io.vetrina.ui.crawler;

import org.jspecify.annotations.NullMarked;
