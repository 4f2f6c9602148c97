// SPDX-License-Identifier: Apache-2.0
package io.vetrina.shared.event;

import java.time.Duration;

/**
 * How far behind a group is.
 *
 * @param pending entries it has read and not finished
 * @param oldest the oldest entry it has not finished; {@link EntryId#LAST} when there is none
 * @param age how long that one has waited; zero when there is none
 */
record GroupLag(String stream, String group, long pending, EntryId oldest, Duration age) {}
