// SPDX-License-Identifier: Apache-2.0
package io.vetrina.recommendation;

import java.util.LinkedHashMap;
import java.util.Map;

/** The newest 50,000 ids, to recognise what comes twice: from the stream and from the log, or again from the stream. */
final class RecentIds {

    private static final int KEPT = 50_000;

    private final Map<String, Boolean> ids = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > KEPT;
        }
    };

    /** Whether the id was not among them. */
    boolean add(String id) {
        return ids.put(id, true) == null;
    }
}
