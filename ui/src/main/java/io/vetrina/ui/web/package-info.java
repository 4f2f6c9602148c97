// SPDX-License-Identifier: Apache-2.0
/** What travels around the pages: security headers, cookies of a first visit, pictures. */
@NullMarked
package io.vetrina.ui.web;

import org.jspecify.annotations.NullMarked;
