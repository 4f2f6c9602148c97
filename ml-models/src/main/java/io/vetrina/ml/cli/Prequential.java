// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.evaluation.Ranks;
import io.vetrina.ml.event.Event;
import io.vetrina.ml.hybrid.Hybrid;
import io.vetrina.ml.hybrid.Protocol;
import io.vetrina.ml.hybrid.Quality;
import io.vetrina.ml.hybrid.Query;
import io.vetrina.ml.hybrid.Visit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Test, then learn: each order is first predicted by the streaming sources and then observed; figures by week. */
final class Prequential {

    private static final int DAYS = 7;

    private Prequential() {}

    static List<Map<String, Object>> curve(Hybrid hybrid, int firstNumber, List<Visit> visits) {
        List<Map<String, Object>> curve = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        long weekEnds = Long.MIN_VALUE;
        String week = "";
        for (Visit visit : visits) {
            if (visit.at() >= weekEnds) {
                note(week, places, curve);
                week = Instant.ofEpochMilli(visit.at())
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
                weekEnds = visit.at() + DAYS * 86_400_000L;
            }
            for (Query query : Protocol.LAST_LINE.queries(visit)) {
                places.add(hybrid.streaming(query.session(), Quality.K).rankOf(query.next()));
            }
            for (int item : visit.items()) {
                hybrid.observe(new Event(
                        Protocol.LAST_LINE.kind(), item, visit.visitor(), firstNumber + visit.number(), visit.at()));
            }
        }
        note(week, places, curve);
        return curve;
    }

    private static void note(String week, List<Integer> places, List<Map<String, Object>> curve) {
        if (!places.isEmpty()) {
            Ranks ranks = new Ranks(places.stream().mapToInt(Integer::intValue).toArray());
            Map<String, Object> point = new LinkedHashMap<>();
            point.put("week_from", week);
            point.put("orders", ranks.size());
            point.put("hr@20", ranks.hitRate(Quality.K));
            point.put("mrr@20", ranks.meanReciprocal(Quality.K));
            curve.add(point);
            places.clear();
        }
    }
}
