// SPDX-License-Identifier: Apache-2.0
package io.vetrina.elasticsearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Starts one Elasticsearch node and stays until the process is told to end.
 *
 * <p>Arguments: the folder of modules to load, the home folder (which holds the data), the HTTP port. Only the loopback
 * interface is served; the node forms a cluster of its own.
 */
public final class ElasticsearchNode {

    private ElasticsearchNode() {}

    /** Runs the node. */
    public static void main(String[] arguments) throws Exception {
        Path modules = Path.of(arguments[0]);
        Path home = Path.of(arguments[1]);
        Path config = Files.createDirectories(home.resolve("config"));

        LogConfigurator.setNodeName("vetrina");
        LogConfigurator.configureESLogging();
        var environment = new Environment(settings(home, arguments[2]), config);
        var plugins =
                PluginsLoader.createPluginsLoader(PluginsLoader.loadModulesBundles(modules, false), Set.of(), Map.of());
        var node = new Node(environment, plugins);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close node"));
        node.start();
        Thread.currentThread().join();
    }

    private static Settings settings(Path home, String port) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("cluster.name", "vetrina")
                .put("node.name", "vetrina")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", port)
                // Nobody joins: any free port will do.
                .put("transport.port", "0")
                .build();
    }

    private static void close(Node node) {
        try {
            node.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
