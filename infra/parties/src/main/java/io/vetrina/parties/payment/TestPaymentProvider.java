// SPDX-License-Identifier: Apache-2.0
package io.vetrina.parties.payment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A payment provider that moves no money: its own HTTP server on loopback, which authorises, declines or keeps silent as the token
 * says ({@link TestToken}), recognises a repeat by its key, and calls the shop's webhook for what it left unanswered.
 *
 * <p>Arguments: {@code --port=8082}, {@code --backend=http://127.0.0.1:8081}, {@code --delay=PT3S} from an unanswered call to its
 * webhook. The secret shared with the shop comes from the environment, {@code VETRINA_PAYMENT_SECRET}.
 */
public final class TestPaymentProvider implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Authorisation> authorisations = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();
    private final String secret;
    private final Webhook webhook;

    /**
     * Starts to listen on loopback.
     *
     * @param port 0 for any that is free
     * @param backend where the shop takes webhook calls, asked for before each
     * @param delay from an unanswered call to its webhook
     */
    public TestPaymentProvider(int port, Supplier<URI> backend, String secret, Duration delay) throws IOException {
        this.secret = secret;
        this.webhook = new Webhook(backend, secret, delay, json);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(calls);
        server.createContext("/authorisations", this::handle);
        server.createContext("/test-cards", this::handle);
        server.start();
    }

    public static void main(String[] arguments) throws IOException {
        String secret = System.getenv().getOrDefault("VETRINA_PAYMENT_SECRET", "");
        if (secret.isEmpty()) {
            System.err.println("Set VETRINA_PAYMENT_SECRET to the secret shared with the shop.");
            System.exit(2);
        }
        URI backend = URI.create(option(arguments, "backend", "http://127.0.0.1:8081"));
        var provider = new TestPaymentProvider(
                Integer.parseInt(option(arguments, "port", "8082")),
                () -> backend,
                secret,
                Duration.parse(option(arguments, "delay", "PT3S")));
        System.out.println("Test payment provider on " + provider.url());
    }

    private static String option(String[] arguments, String name, String otherwise) {
        String start = "--" + name + "=";
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith(start))
                .map(argument -> argument.substring(start.length()))
                .findFirst()
                .orElse(otherwise);
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What has become of every authorisation that was asked for, by its key. */
    public Map<String, String> states() {
        return authorisations.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        authorisation -> authorisation.getValue().state()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!("Bearer " + secret).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, Map.of("error", "wrong secret"));
        } else if (path.equals("/test-cards")) {
            answer(exchange, 200, TestToken.offered());
        } else if (!exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 405, Map.of("error", "POST only"));
        } else if (path.equals("/authorisations")) {
            authorise(exchange);
        } else if (path.endsWith("/void")) {
            release(exchange, path.split("/", -1)[2]);
        } else {
            answer(exchange, 404, Map.of("error", "no such thing"));
        }
    }

    private void authorise(HttpExchange exchange) throws IOException {
        Request request;
        try {
            request = json.readValue(exchange.getRequestBody().readNBytes(65_536), Request.class);
        } catch (JacksonException e) {
            answer(exchange, 400, Map.of("error", "not an authorisation request"));
            return;
        }
        TestToken token = TestToken.of(request.token());
        Authorisation fresh = new Authorisation(
                "evt_" + UUID.randomUUID(), request.key(), token.outcome, "auth_" + UUID.randomUUID(), token.reason);
        Optional<Authorisation> known = Optional.ofNullable(authorisations.putIfAbsent(request.key(), fresh));
        if (token.answers || known.isPresent() && known.get().state().equals("voided")) {
            answer(exchange, 200, known.orElse(fresh));
        } else if (known.isEmpty() && token != TestToken.SILENT) {
            calls.execute(() -> webhook.tell(fresh));
        }
    }

    private void release(HttpExchange exchange, String key) throws IOException {
        Authorisation released = authorisations.computeIfPresent(key, (k, authorisation) -> authorisation.voided());
        if (released == null) {
            answer(exchange, 404, Map.of("error", "no such authorisation"));
        } else {
            answer(exchange, 200, released);
        }
    }

    private void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        calls.shutdownNow();
    }

    record Request(String key, long minor, String currency, String token) {

        Request {
            java.util.Objects.requireNonNull(key, "key");
            java.util.Objects.requireNonNull(token, "token");
        }
    }
}
