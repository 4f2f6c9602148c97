// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.cli;

import io.vetrina.ml.event.Vocabulary;
import io.vetrina.ml.hybrid.Hybrid;
import io.vetrina.ml.hybrid.HybridTrainer;
import io.vetrina.ml.hybrid.Protocol;
import io.vetrina.ml.hybrid.Visit;
import io.vetrina.ml.model.ModelOrigin;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains on sessions and writes the result: names of items, state of the sources, the ranker. */
@Command(
        name = "train",
        description = "Learn from sessions; write items.bin, sources.bin and ranker.pb.",
        mixinStandardHelpOptions = true)
public final class Train implements Callable<Integer> {

    private static final int MOST_ITEMS = 20_000_000;

    @Option(
            names = "--train",
            required = true,
            description = "sessions, one a line, oldest first, item ids with spaces between; may be gzip")
    private Path train = Path.of("");

    @Option(names = "--out", required = true, description = "folder to write to; made if missing")
    private Path out = Path.of("");

    private Train() {}

    @Override
    public Integer call() throws IOException {
        Vocabulary items = new Vocabulary(MOST_ITEMS);
        List<Visit> visits = new SessionFiles(items).visits(train);
        Hybrid hybrid = new HybridTrainer(Protocol.NEXT_ITEM, items.size(), new Progress()).train(visits);
        Files.createDirectories(out);
        try (DataOutputStream file = open("items.bin")) {
            items.save(file);
        }
        try (DataOutputStream file = open("sources.bin")) {
            hybrid.save(file);
        }
        Files.write(out.resolve("ranker.pb"), hybrid.ranker().bytes());
        System.out.println(JsonLine.of(fields(hybrid.ranker().origin())));
        return 0;
    }

    private DataOutputStream open(String name) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(out.resolve(name))));
    }

    private static Map<String, Object> fields(ModelOrigin origin) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("weights_hash", origin.weightsHash());
        fields.put("data_hash", origin.dataHash());
        fields.put("examples", origin.examples());
        fields.put("seed", origin.seed());
        fields.put("settings", origin.settings());
        fields.put("metrics", origin.metrics());
        return fields;
    }
}
