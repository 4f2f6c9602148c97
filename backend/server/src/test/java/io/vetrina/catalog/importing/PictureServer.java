// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A merchant's server of pictures, with some that cannot be had. */
final class PictureServer implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    PictureServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/good.png", exchange -> answer(exchange, "image/png", png()));
        server.createContext("/moved.png", exchange -> redirect(exchange, "/good.png"));
        server.createContext("/round.png", exchange -> redirect(exchange, "/round.png"));
        server.createContext("/page.png", exchange -> answer(exchange, "text/html", text("<html>no picture</html>")));
        server.createContext("/lie.png", exchange -> answer(exchange, "image/png", text("<script>alert(1)</script>")));
        server.createContext("/huge.png", exchange -> answer(exchange, "image/png", huge()));
        server.createContext("/away.png", exchange -> redirect(exchange, "file:///etc/passwd"));
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** How often the good picture or any other was asked for. */
    int asked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        asked.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] huge() {
        byte[] huge = new byte[11 << 20];
        System.arraycopy(png(), 0, huge, 0, png().length);
        return huge;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
