// SPDX-License-Identifier: Apache-2.0
package io.vetrina.bench.models;

import io.vetrina.ml.cli.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the library and prints a table with the reference and the goal beside each figure. */
@Command(
        name = "models",
        description = "Measure recommenders: accuracy, speed, guarantees.",
        mixinStandardHelpOptions = true)
public final class ModelsBenchmark implements Callable<Integer> {

    private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

    enum Part {
        STREAM,
        TRAINING,
        POLICY,
        ACCURACY
    }

    @Option(names = "--only", description = "parts to run: ${COMPLETION-CANDIDATES}; all by default", split = ",")
    private Set<Part> only = EnumSet.allOf(Part.class);

    @Option(names = "--data", description = "folder of the public data sets; VETRINA_DATA or ../shared/data by default")
    private Path data =
            Path.of(Optional.ofNullable(System.getenv("VETRINA_DATA")).orElse("../shared/data"));

    private ModelsBenchmark() {}

    /** Exits with 0 when every figure reached its goal, with 1 when not. */
    public static void main(String[] args) {
        TRIBUO.setLevel(Level.WARNING);
        System.exit(new CommandLine(new ModelsBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Consumer<String> progress = new Progress();
        List<Figure> figures = new ArrayList<>();
        if (only.contains(Part.STREAM)) {
            figures.addAll(new SpeedBench().run(progress));
        }
        if (only.contains(Part.TRAINING)) {
            figures.addAll(new TrainingBench().run(progress));
        }
        if (only.contains(Part.POLICY)) {
            figures.addAll(new PolicyBench().run(progress));
        }
        if (only.contains(Part.ACCURACY)) {
            figures.addAll(new AccuracyBench(data).run(progress));
        }
        System.out.println("| what | reference | goal | measured | reached |\n| --- | --- | --- | --- | --- |");
        figures.forEach(figure -> System.out.println(figure.row()));
        return figures.stream().allMatch(Figure::reached) ? 0 : 1;
    }
}
