// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.launcher;

import io.vetrina.local.process.Probe;
import io.vetrina.local.process.Program;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Our own processes and how they are told of each other.
 *
 * @param demo whether the backend gets the demonstration
 */
record Applications(
        Workplace workplace, int port, int backendPort, String staffToken, String paymentSecret, boolean demo) {

    String shopUrl() {
        return "http://127.0.0.1:" + port;
    }

    String backendUrl() {
        return "http://127.0.0.1:" + backendPort;
    }

    /** @param servers where PostgreSQL, Redis, Elasticsearch and the payment provider are */
    Program backend(Map<String, String> servers) throws IOException {
        var environment = new HashMap<>(servers);
        environment.put("SERVER_PORT", Integer.toString(backendPort));
        environment.put("VETRINA_STAFF_TOKEN", staffToken);
        environment.put("VETRINA_PAYMENT_SECRET", paymentSecret);
        environment.put("VETRINA_DATA", workplace.data().map(Path::toString).orElse(""));
        return program(
                "backend",
                demo ? "backend/demo" : "backend/server",
                "io.vetrina.VetrinaServer",
                List.of(),
                640,
                environment,
                () -> Probe.answers(URI.create(backendUrl() + "/api/imports")));
    }

    Program ui() throws IOException {
        return program(
                "ui",
                "ui",
                "io.vetrina.ui.VetrinaUi",
                List.of(),
                384,
                Map.of("SERVER_PORT", Integer.toString(port), "VETRINA_BACKEND_URL", backendUrl()),
                () -> Probe.answers(URI.create(shopUrl() + "/")));
    }

    /** The provider that plays the outside party: it authorises, declines and calls back over HTTP. */
    Program payment(int paymentPort) throws IOException {
        return program(
                "payment",
                "infra/parties",
                "io.vetrina.parties.payment.TestPaymentProvider",
                List.of("--port=" + paymentPort, "--backend=" + backendUrl()),
                64,
                Map.of("VETRINA_PAYMENT_SECRET", paymentSecret),
                () -> Probe.listens(paymentPort));
    }

    private Program program(
            String name,
            String module,
            String mainClass,
            List<String> arguments,
            int heapMegabytes,
            Map<String, String> environment,
            BooleanSupplier ready)
            throws IOException {
        var built = new BuiltModule(workplace.root().resolve(module));
        return new JavaProgram(
                name, built.classPath(), mainClass, arguments, heapMegabytes, built.archive(name), environment, ready);
    }
}
