// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Program;
import io.vetrina.local.process.Supervised;
import io.vetrina.local.process.Supervisor;
import io.vetrina.local.server.Durability;
import io.vetrina.local.server.LocalServers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All processes of one shop: three servers, payment, backend and UI. */
final class Shop implements AutoCloseable {

    private static final List<String> PROCESSES =
            List.of("postgresql", "redis", "elasticsearch", "payment", "backend", "ui");

    private final Applications applications;
    private final LocalServers embedded;
    private final Supervisor servers;
    private final Supervisor ours;
    private final Consumer<Supervised> ready;
    private final Map<String, String> urls = new ConcurrentHashMap<>();
    private final Map<String, Supervised> processes = new ConcurrentHashMap<>();

    /** @param ready told of each process once it serves */
    Shop(Workplace workplace, Applications applications, Supervisor.Listener listener, Consumer<Supervised> ready)
            throws IOException {
        this.applications = applications;
        this.embedded = new LocalServers(workplace.state(), Durability.KEEP);
        this.servers = new Supervisor(workplace.state(), listener);
        this.ours = new Supervisor(workplace.state(), listener);
        this.ready = ready;
    }

    private interface ServerChoice {
        LocalServers.LocalServer choose() throws IOException, InterruptedException;
    }

    /** A server on its way: the URL is known from the beginning. */
    private record Starting(String url, Future<?> start) {}

    /**
     * Starts everything, as much as possible at the same time, and returns once the first page is served.
     *
     * @throws IOException when one of the processes does not come up; the others run on until {@link #close()}
     */
    void start() throws IOException, InterruptedException {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        try {
            var starts = new ExecutorCompletionService<@Nullable Void>(threads);
            Starting elasticsearch =
                    server(starts, "elasticsearch", "VETRINA_ELASTICSEARCH_URL", embedded::elasticsearch);
            Starting postgres = server(starts, "postgresql", "VETRINA_POSTGRES_URL", embedded::postgres);
            Starting redis = server(starts, "redis", "VETRINA_REDIS_URL", embedded::redis);
            int paymentPort = Probe.freePort();
            String paymentUrl = "http://127.0.0.1:" + paymentPort;
            var backend = applications.backend(Map.of(
                    "VETRINA_POSTGRES_URL", postgres.url(),
                    "VETRINA_REDIS_URL", redis.url(),
                    "VETRINA_ELASTICSEARCH_URL", elasticsearch.url(),
                    "VETRINA_PAYMENT_URL", paymentUrl));
            starts.submit(() -> start(ours, applications.payment(paymentPort), paymentUrl));
            starts.submit(() -> start(ours, applications.ui(), applications.shopUrl()));
            starts.submit(() -> {
                // Elasticsearch takes longest: the backend gets ready meanwhile and then waits for it.
                postgres.start().get();
                redis.start().get();
                return start(ours, backend, applications.backendUrl());
            });
            awaitAll(starts);
        } finally {
            threads.shutdownNow();
        }
    }

    private Starting server(
            CompletionService<@Nullable Void> starts, String name, String setting, ServerChoice embeddedServer)
            throws IOException, InterruptedException {
        String external = System.getenv(setting);
        if (external != null && !external.isBlank()) {
            urls.put(name, external);
            return new Starting(external, starts.submit(() -> null));
        }
        var server = embeddedServer.choose();
        return new Starting(server.url(), starts.submit(() -> start(servers, server.program(), server.url())));
    }

    private @Nullable Void start(Supervisor supervisor, Program program, String url)
            throws IOException, InterruptedException {
        Supervised started = supervisor.start(program);
        urls.put(started.name(), url);
        processes.put(started.name(), started);
        ready.accept(started);
        return null;
    }

    /** Returns when everything serves, or throws as soon as one thing fails. */
    private static void awaitAll(CompletionService<@Nullable Void> starts) throws IOException, InterruptedException {
        for (int started = 0; started < PROCESSES.size(); started++) {
            try {
                starts.take().get();
            } catch (ExecutionException e) {
                Throwable cause = e.getCause() == null ? e : e.getCause();
                throw new IOException(cause.getMessage(), cause);
            }
        }
    }

    /** Everything that has been started, and the external servers, as they are now. */
    List<RunningShop.Entry> entries() {
        return PROCESSES.stream().filter(urls::containsKey).map(this::entry).toList();
    }

    private RunningShop.Entry entry(String name) {
        String url = urls.getOrDefault(name, "");
        Supervised process = processes.get(name);
        return process == null
                ? new RunningShop.Entry(name, url, 0, 0)
                : new RunningShop.Entry(
                        name, url, process.pid(), process.timeToReady().toMillis() / 1000.0);
    }

    /** Ends our own processes first, so that they can still say goodbye to the servers. */
    @Override
    public void close() {
        ours.close();
        servers.close();
    }
}
