// SPDX-License-Identifier: Apache-2.0
/** What happened, in dense int ids: events, sessions, contexts, and the vocabularies that keep strings at the border. */
@NullMarked
package io.vetrina.ml.event;

import org.jspecify.annotations.NullMarked;
