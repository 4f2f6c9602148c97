// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.hybrid.Evaluation;
import io.vetrina.ml.hybrid.Hybrid;
import io.vetrina.ml.hybrid.HybridTrainer;
import io.vetrina.ml.hybrid.Protocol;
import io.vetrina.ml.hybrid.Query;
import io.vetrina.ml.hybrid.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Next item of sessions: trained on one file, evaluated on another. */
@Command(
        name = "evaluate-sessions",
        description = "Predict the next item of sessions (HR@20, MRR@20).",
        mixinStandardHelpOptions = true)
public final class EvaluateSessions implements Callable<Integer> {

    private static final int MOST_ITEMS = 20_000_000;

    @Option(
            names = "--train",
            required = true,
            description = "sessions, one a line, oldest first, item ids with spaces between; may be gzip")
    private Path train = Path.of("");

    @Option(
            names = "--test",
            required = true,
            description = "test lines: prefix of a session, tab, next item; may be gzip")
    private Path test = Path.of("");

    private EvaluateSessions() {}

    @Override
    public Integer call() throws IOException {
        System.out.println(JsonLine.of(report(train, test, new Progress())));
        return 0;
    }

    /** Trains, evaluates and reports: the fields of the JSON line. */
    public static Map<String, Object> report(Path train, Path test, Consumer<String> progress) throws IOException {
        Stopwatch watch = new Stopwatch();
        Vocabulary items = new Vocabulary(MOST_ITEMS);
        SessionFiles files = new SessionFiles(items);
        List<Visit> visits = files.visits(train);
        List<Query> queries = files.queries(test, visits.size());
        progress.accept(
                "%d sessions of %d items, %d test lines".formatted(visits.size(), items.size(), queries.size()));
        Hybrid hybrid = new HybridTrainer(Protocol.NEXT_ITEM, items.size(), progress).train(visits);
        double trained = watch.seconds();
        Evaluation.Result result =
                Evaluation.of(hybrid, Evaluation.baselines(Protocol.NEXT_ITEM, visits), queries, progress);
        Map<String, Object> report = Report.of(result, queries);
        report.put("training_seconds", trained);
        report.put("seconds", watch.seconds());
        return report;
    }
}
