// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Short questions to servers on the loopback interface. */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private Probe() {}

    /** A port that nobody uses at this moment. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether some process listens on that port. */
    public static boolean listens(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), (int) PATIENCE.toMillis());
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether a GET is answered with success or a redirection. */
    public static boolean answers(URI url) {
        try {
            var request = HttpRequest.newBuilder(url).timeout(PATIENCE).build();
            int status = HTTP.send(request, BodyHandlers.discarding()).statusCode();
            return status >= 200 && status < 400;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether a Redis on that port is up and has loaded its data. */
    public static boolean redisAnswers(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
            var pong = "+PONG".getBytes(StandardCharsets.US_ASCII);
            return Arrays.equals(socket.getInputStream().readNBytes(pong.length), pong);
        } catch (IOException _) {
            return false;
        }
    }
}
