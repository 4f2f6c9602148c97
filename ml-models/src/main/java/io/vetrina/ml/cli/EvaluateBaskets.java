// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.candidate.CandidateSource;
import io.vetrina.ml.candidate.CatalogueOrder;
import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.hybrid.Evaluation;
import io.vetrina.ml.hybrid.Hybrid;
import io.vetrina.ml.hybrid.HybridTrainer;
import io.vetrina.ml.hybrid.Protocol;
import io.vetrina.ml.hybrid.Query;
import io.vetrina.ml.hybrid.Visit;
import io.vetrina.ml.rank.TitleFeatures;
import io.vetrina.ml.vector.TitleVectors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Basket completion: trained on invoices before a day, evaluated on the last line of those after it. */
@Command(
        name = "evaluate-baskets",
        description = "Predict the last line of invoices from the lines before it (HR@20, MRR@20).",
        mixinStandardHelpOptions = true)
public final class EvaluateBaskets implements Callable<Integer> {

    private static final int MOST_ITEMS = 20_000_000;
    private static final int TITLE_DIMENSION = 128;

    @Option(names = "--events", required = true, description = "CSV in the UCI Online Retail format; may be gzip")
    private Path events = Path.of("");

    @Option(names = "--split", required = true, description = "first day of the test; training ends before it")
    private LocalDate split = LocalDate.EPOCH;

    @Option(names = "--until", required = true, description = "first day no longer in the test")
    private LocalDate until = LocalDate.EPOCH;

    private EvaluateBaskets() {}

    @Override
    public Integer call() throws IOException {
        System.out.println(JsonLine.of(report(events, split, until, new Progress())));
        return 0;
    }

    /** Trains, evaluates and reports: the fields of the JSON line. */
    public static Map<String, Object> report(Path events, LocalDate split, LocalDate until, Consumer<String> progress)
            throws IOException {
        if (!until.isAfter(split)) {
            throw new IllegalArgumentException("the test ends (" + until + ") before it begins (" + split + ")");
        }
        Stopwatch watch = new Stopwatch();
        Vocabulary items = new Vocabulary(MOST_ITEMS);
        InvoiceFile file = new InvoiceFile(events, items, new Vocabulary(MOST_ITEMS));
        List<Visit> visits = file.visits(LocalDate.MIN, split);
        List<Visit> tested = file.visits(split, until);
        List<Query> queries = tested.stream()
                .flatMap(visit -> Protocol.LAST_LINE.queries(visit).stream())
                .toList();
        if (visits.isEmpty() || queries.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s has %d invoices before %s to learn from and %d with two or more products from then to %s to ask"
                            .formatted(events, visits.size(), split, queries.size(), until));
        }
        progress.accept("%d invoices of %d products, %d test invoices with two or more products"
                .formatted(visits.size(), items.size(), queries.size()));
        Hybrid hybrid = new HybridTrainer(Protocol.LAST_LINE, items.size(), progress)
                .withContent(TitleVectors.of(file.titles(), TITLE_DIMENSION))
                .withCatalogue(new CatalogueOrder(file.codes()))
                .withFeatures(new TitleFeatures(file.titles()))
                .train(visits);
        double trained = watch.seconds();
        List<CandidateSource> baselines = Evaluation.baselines(Protocol.LAST_LINE, visits);
        Map<String, Object> report = Report.of(Evaluation.of(hybrid, baselines, queries, progress), queries);
        report.put("prequential", Prequential.curve(hybrid, visits.size(), tested));
        report.put("training_seconds", trained);
        report.put("seconds", watch.seconds());
        return report;
    }
}
