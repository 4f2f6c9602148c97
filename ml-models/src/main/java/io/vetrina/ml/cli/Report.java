// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.evaluation.Bootstrap;
import io.vetrina.ml.evaluation.Interval;
import io.vetrina.ml.evaluation.Ranks;
import io.vetrina.ml.hybrid.Evaluation;
import io.vetrina.ml.hybrid.Quality;
import io.vetrina.ml.hybrid.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evaluation as the fields of the JSON line. */
final class Report {

    private static final int K = Quality.K;
    private static final int DRAWS = 1_000;

    private Report() {}

    static Map<String, Object> of(Evaluation.Result result, List<Query> queries) {
        int[] clusters = queries.stream().mapToInt(Query::visit).toArray();
        Bootstrap bootstrap = new Bootstrap(DRAWS, 1);
        Map<String, Object> report = new LinkedHashMap<>(figures(result.hybrid(), clusters, bootstrap));
        report.put("ndcg@20", result.hybrid().discountedGain(K));
        report.put("queries", queries.size());
        report.put("streaming", figures(result.streaming(), clusters, bootstrap));
        report.put("fused", figures(result.fused(), clusters, bootstrap));
        report.put("fused_without", all(result.without()));
        Ranks single = result.bestSource().getValue();
        Map<String, Object> gain = new LinkedHashMap<>();
        gain.put("source", result.bestSource().getKey());
        gain.put("mrr@20", single.meanReciprocal(K));
        gain.put("mrr_gain", result.hybrid().meanReciprocal(K) / Math.max(single.meanReciprocal(K), 1e-12) - 1);
        gain.put("p", bootstrap.pairedP(result.hybrid().reciprocals(K), single.reciprocals(K), clusters));
        report.put("best_single_source", gain);
        report.put("baselines", all(result.baselines()));
        report.put("sources", all(result.sources()));
        return report;
    }

    private static Map<String, Object> all(Map<String, Ranks> ranks) {
        Map<String, Object> figures = new LinkedHashMap<>();
        ranks.forEach((name, each) -> figures.put(name, figures(each)));
        return figures;
    }

    private static Map<String, Object> figures(Ranks ranks) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("hr@20", ranks.hitRate(K));
        figures.put("mrr@20", ranks.meanReciprocal(K));
        return figures;
    }

    private static Map<String, Object> figures(Ranks ranks, int[] clusters, Bootstrap bootstrap) {
        Map<String, Object> figures = figures(ranks);
        figures.put("hr@20_ci95", pair(bootstrap.mean(ranks.hits(K), clusters)));
        figures.put("mrr@20_ci95", pair(bootstrap.mean(ranks.reciprocals(K), clusters)));
        return figures;
    }

    private static List<Double> pair(Interval interval) {
        return List.of(interval.low(), interval.high());
    }
}
