// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.cli.EvaluateBaskets;
import io.vetrina.ml.cli.EvaluateSessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Accuracy on the public data sets, as far as they lie in the data folder. */
final class AccuracyBench {

    private static final double GAIN = 0.05;
    private static final double SIGNIFICANT = 0.05;

    private final Path data;

    AccuracyBench(Path data) {
        this.data = data;
    }

    List<Figure> run(Consumer<String> progress) throws IOException {
        List<Figure> figures = new ArrayList<>();
        Path train = data.resolve("diginetica/train-sessions.txt.gz");
        Path test = data.resolve("diginetica/test-dev.txt.gz");
        if (Files.exists(train) && Files.exists(test)) {
            Map<String, Object> report = EvaluateSessions.report(train, test, progress);
            figures.add(figure(
                    "Diginetica, streaming sources", "V-SKNN .513 / .182", part(report, "streaming"), 0.55, 0.20));
            figures.add(figure("Diginetica, hybrid", "GCE-GNN .542 / .190", report, 0.58, 0.215));
            figures.add(gain("Diginetica", report));
        }
        Path invoices = data.resolve("online-retail/until-2011-10-31.csv.gz");
        if (Files.exists(invoices)) {
            Map<String, Object> report =
                    EvaluateBaskets.report(invoices, LocalDate.of(2011, 10, 1), LocalDate.of(2011, 11, 1), progress);
            figures.add(figure("Online Retail, hybrid", "weighted cosine .396 / .214", report, 0.46, 0.26));
            figures.add(gain("Online Retail", report));
            figures.add(new DriftBench(invoices).run(progress));
        }
        figures.forEach(figure -> progress.accept(figure.row()));
        return figures;
    }

    private static Figure figure(
            String what, String reference, Map<String, Object> report, double hitGoal, double reciprocalGoal) {
        double hits = number(report, "hr@20");
        double reciprocals = number(report, "mrr@20");
        return new Figure(
                what + ", HR@20 / MRR@20",
                reference,
                String.format(Locale.ROOT, ">= %.2f / %.3f", hitGoal, reciprocalGoal),
                String.format(
                        Locale.ROOT,
                        "%.4f %s / %.4f %s",
                        hits,
                        report.get("hr@20_ci95"),
                        reciprocals,
                        report.get("mrr@20_ci95")),
                hits >= hitGoal && reciprocals >= reciprocalGoal);
    }

    private static Figure gain(String what, Map<String, Object> report) {
        Map<String, Object> best = part(report, "best_single_source");
        double gain = number(best, "mrr_gain");
        double p = number(best, "p");
        return new Figure(
                what + ", hybrid against its best single source, MRR@20",
                "",
                ">= +5 %, p < .05",
                String.format(Locale.ROOT, "%+.1f %% over %s, p = %.3f", 100 * gain, best.get("source"), p),
                gain >= GAIN && p < SIGNIFICANT);
    }

    @SuppressWarnings("unchecked") // made by the report under that name
    private static Map<String, Object> part(Map<String, Object> report, String name) {
        return (Map<String, Object>) report.getOrDefault(name, Map.of());
    }

    private static double number(Map<String, Object> report, String name) {
        return report.get(name) instanceof Number number ? number.doubleValue() : Double.NaN;
    }
}
