// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.event.Session;
import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.hybrid.Query;
import io.vetrina.ml.hybrid.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sessions as text: one a line, item ids with spaces (or commas) between, oldest session first. The files tell no time,
 * so sessions get one a minute: settings that depend on time are chosen relative to the span of all.
 */
final class SessionFiles {

    private static final long MINUTE = 60_000;
    private static final Pattern GAP = Pattern.compile("[\\s,]+");

    private final Vocabulary items;

    SessionFiles(Vocabulary items) {
        this.items = items;
    }

    List<Visit> visits(Path file) throws IOException {
        List<Visit> visits = new ArrayList<>();
        TextFiles.forEachLine(file, (number, line) -> {
            if (!line.isBlank()) {
                int[] ids = Arrays.stream(GAP.split(line.strip()))
                        .mapToInt(items::intern)
                        .filter(item -> item >= 0)
                        .toArray();
                visits.add(new Visit(visits.size(), Vocabulary.UNKNOWN, ids, visits.size() * MINUTE));
            }
        });
        if (visits.isEmpty()) {
            throw new IOException(file + " holds no session");
        }
        return visits;
    }

    /**
     * Test lines: a prefix of a session, a tab, the item that came next. Items that training did not have stay
     * unknown: such a next item cannot be found and counts as missed. Lines without a tab or without
     * a next item are left out.
     *
     * @param after the number of training sessions
     */
    List<Query> queries(Path file, int after) throws IOException {
        List<Query> queries = new ArrayList<>();
        String[] longest = {""};
        int[] visit = {-1};
        TextFiles.forEachLine(file, (number, line) -> {
            int tab = line.indexOf('\t');
            if (tab < 0 || line.substring(tab).isBlank()) {
                return;
            }
            String prefix = line.substring(0, tab).strip();
            if (visit[0] < 0 || !(longest[0] + " ").startsWith(prefix + " ")) {
                visit[0]++; // not a shorter prefix of the session before: another session
            }
            longest[0] = prefix;
            int[] ids = Arrays.stream(GAP.split(prefix))
                    .filter(id -> !id.isEmpty())
                    .mapToInt(items::find)
                    .toArray();
            int next = items.find(line.substring(tab + 1).strip());
            queries.add(new Query(Session.of(after * MINUTE, ids), next, visit[0]));
        });
        if (queries.isEmpty()) {
            throw new IOException(file + " holds no line with a prefix of a session, a tab and the next item");
        }
        return queries;
    }
}
