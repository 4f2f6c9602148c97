// SPDX-License-Identifier: Apache-2.0
package io.vetrina.local.process;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Short questions to servers on this machine, asked again and again while they start: plain sockets, as clients with pools
 * and drivers would cost more processor time than is left then.
 */
public final class Probe {

    private static final int PATIENCE_MILLIS = 2_000;
    private static final int POSTGRES_PROTOCOL = 3 << 16;
    private static final Pattern SUCCESS_OR_REDIRECTION = Pattern.compile("HTTP/1\\.[01] [23]\\d\\d");

    private Probe() {}

    /** A port that nobody uses at this moment. */
    public static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Whether some process listens on that port. */
    public static boolean listens(int port) {
        try (var _ = connect("127.0.0.1", port)) {
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether a GET is answered with success or a redirection. */
    public static boolean answers(URI url) {
        String target = url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
        String request =
                "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(target, url.getAuthority());
        String status = ask(url.getHost(), url.getPort(), request.getBytes(StandardCharsets.US_ASCII), 12);
        return SUCCESS_OR_REDIRECTION.matcher(status).matches();
    }

    /** Whether a Redis on that port is up and has loaded its data. */
    public static boolean redisAnswers(String host, int port) {
        return ask(host, port, "PING\r\n".getBytes(StandardCharsets.US_ASCII), 5)
                .equals("+PONG");
    }

    /** Whether a PostgreSQL on that port lets this user in; while it starts or recovers, it answers with an error. */
    public static boolean postgresAnswers(int port, String user) {
        try {
            var message = new ByteArrayOutputStream();
            message.writeBytes(("user\0" + user + "\0database\0postgres\0\0").getBytes(StandardCharsets.US_ASCII));
            var packet = new ByteArrayOutputStream();
            var out = new DataOutputStream(packet);
            out.writeInt(message.size() + 2 * Integer.BYTES);
            out.writeInt(POSTGRES_PROTOCOL);
            message.writeTo(out);
            return ask("127.0.0.1", port, packet.toByteArray(), 1).equals("R");
        } catch (IOException _) {
            return false;
        }
    }

    /** The first bytes of the answer, fewer or none when the server is not there or says less. */
    private static String ask(String host, int port, byte[] question, int length) {
        try (var socket = connect(host, port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(question);
            return new String(socket.getInputStream().readNBytes(length), StandardCharsets.US_ASCII);
        } catch (IOException _) {
            return "";
        }
    }

    private static Socket connect(String host, int port) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
