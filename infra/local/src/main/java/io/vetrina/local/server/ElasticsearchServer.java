// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.server;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Program;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * An Elasticsearch node in a JVM of its own, on the loopback interface.
 *
 * <p>The server's jars stay in the local Maven repository and form the module path of that JVM; where they are, the build
 * of the module <code>elasticsearch-node</code> has written down.
 */
record ElasticsearchServer(Path home, int port, Durability durability, String modulePath, Properties layout)
        implements Program {

    private static final String RESOURCES = "/io/vetrina/elasticsearch/node/";

    /** Plain lines, and not a word about the native libraries, which Maven Central has not and the server can do without. */
    private static final String LOG_SETTINGS = """
            status = error
            appender.console.type = Console
            appender.console.name = console
            appender.console.layout.type = PatternLayout
            appender.console.layout.pattern = %d{HH:mm:ss.SSS} %-5p %c{1} %m%n
            rootLogger.level = info
            rootLogger.appenderRef.console.ref = console
            logger.native.name = org.elasticsearch.nativeaccess
            logger.native.level = off
            """;

    static ElasticsearchServer in(Path home, int port, Durability durability) throws IOException {
        var layout = new Properties();
        try (InputStream properties = resource("layout.properties")) {
            layout.load(properties);
        }
        try (InputStream jars = resource("module-path")) {
            String modulePath = new String(jars.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new ElasticsearchServer(Files.createDirectories(home), port, durability, modulePath, layout);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream input = ElasticsearchServer.class.getResourceAsStream(RESOURCES + name);
        if (input == null) {
            throw new IOException(RESOURCES + name + " is missing: the module elasticsearch-node is not built");
        }
        return input;
    }

    @Override
    public String name() {
        return "elasticsearch";
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void prepare(Path log) throws IOException {
        Files.writeString(Files.createDirectories(home.resolve("config")).resolve("log4j2.properties"), LOG_SETTINGS);
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(startQuickly());
        command.addAll(List.of(
                "-Xms256m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Xlog:disable",
                "--module-path",
                modulePath,
                "--add-modules=jdk.incubator.vector,org.elasticsearch.server,ALL-MODULE-PATH",
                "--enable-native-access=ALL-UNNAMED,org.elasticsearch.nativeaccess,org.apache.lucene.core",
                "--sun-misc-unsafe-memory-access=allow",
                "-Des.nativelibs.path=" + home.resolve("none"),
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.configurationFile=" + home.resolve("config").resolve("log4j2.properties"),
                "--class-path",
                layout.getProperty("main"),
                "io.vetrina.elasticsearch.node.ElasticsearchNode",
                layout.getProperty("modules"),
                home.toString(),
                Integer.toString(port)));
        return command;
    }

    /** Either halves the processor time of a start: class data kept from the last run, or code compiled the cheap way. */
    private List<String> startQuickly() {
        return switch (durability) {
            case KEEP ->
                List.of("-XX:SharedArchiveFile=" + layout.getProperty("archive"), "-XX:+AutoCreateSharedArchive");
            case THROWAWAY -> List.of("-XX:TieredStopAtLevel=1");
        };
    }

    /** Ready means that all indexes of an earlier run can be searched, too. */
    @Override
    public boolean isReady() {
        return Probe.answers(URI.create(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s"));
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(2);
    }
}
