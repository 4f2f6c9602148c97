// SPDX-License-Identifier: Apache-2.0
package io.vetrina.contract.behaviour;

import java.util.List;

/** Up to 100 events. */
public record EventBatch(List<Event> events) {}
