// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import io.netty.channel.ChannelOption;
import io.netty.util.NetUtil;
import io.vetrina.files.FileRefused;
import io.vetrina.files.FileRule;
import io.vetrina.files.FileType;
import io.vetrina.files.StoredFile;
import io.vetrina.files.StoredFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/**
 * Fetches a picture from where an import says it is: over HTTP, from the open Internet, of a type that browsers show and of a
 * bounded size. Each redirect is checked like the first address.
 */
@Component
class PictureFetcher {

    private static final int MOST_REDIRECTS = 4;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    /** Why there is no picture, to be read by people. */
    static final class NoPicture extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        NoPicture(String reason) {
            super(reason);
        }
    }

    private final PictureSettings settings;
    private final StoredFiles files;
    private final HttpClient http;

    PictureFetcher(PictureSettings settings, StoredFiles files) {
        this.settings = settings;
        this.files = files;
        HttpClient client = HttpClient.create()
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 3_000)
                .responseTimeout(settings.timeout())
                .headers(headers -> headers.set("Accept", "image/avif,image/webp,image/png,image/jpeg,image/gif")
                        .set("User-Agent", "Vetrina"));
        this.http = settings.localAddresses() ? client : client.resolver(new PublicAddresses());
    }

    /** The stored picture; an error whose message says why there is none. */
    Mono<StoredFile> fetch(String address) {
        return Mono.defer(() -> ask(address, MOST_REDIRECTS))
                .timeout(settings.timeout())
                .onErrorMap(PictureFetcher::explained);
    }

    private Mono<StoredFile> ask(String address, int redirects) {
        try {
            URI uri = checked(address);
            return http.get()
                    .uri(uri)
                    .response((response, body) -> Flux.<Answer>defer(() -> {
                        String location = response.responseHeaders().get("Location");
                        if (REDIRECTS.contains(response.status().code()) && location != null) {
                            return Flux.just(
                                    new Answer.Elsewhere(uri.resolve(location).toString()));
                        }
                        NettyDataBufferFactory buffers =
                                new NettyDataBufferFactory(io.netty.buffer.ByteBufAllocator.DEFAULT);
                        Flux<DataBuffer> content = body.retain().map(buffer -> (DataBuffer) buffers.wrap(buffer));
                        return wrong(response)
                                .<Mono<Answer>>map(reason -> Mono.error(new NoPicture(reason)))
                                .orElseGet(
                                        () -> files.store(content, new FileRule(settings.largest(), FileType.PICTURES))
                                                .map(Answer.Here::new))
                                .flux();
                    }))
                    .single()
                    .flatMap(answer -> switch (answer) {
                        case Answer.Here(StoredFile file) -> Mono.just(file);
                        case Answer.Elsewhere(String next) ->
                            redirects == 0
                                    ? Mono.error(new NoPicture("Redirected too often."))
                                    : ask(next, redirects - 1);
                    });
        } catch (IOException | IllegalArgumentException e) {
            return Mono.error(e);
        }
    }

    private sealed interface Answer {
        record Here(StoredFile file) implements Answer {}

        record Elsewhere(String address) implements Answer {}
    }

    /** Names are checked when they are resolved; an address in numbers is none to resolve. */
    private URI checked(String address) throws IOException {
        if (address.length() > LONGEST_ADDRESS) {
            throw new NoPicture("The address is longer than " + LONGEST_ADDRESS + " characters.");
        }
        URI uri;
        try {
            uri = new URI(address.strip().replace(" ", "%20"));
        } catch (URISyntaxException e) {
            throw new NoPicture("Not an address.");
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")
                || uri.getHost() == null
                || uri.getRawUserInfo() != null) {
            throw new NoPicture("Not an address that begins with http:// or https://.");
        }
        byte[] numbers =
                NetUtil.createByteArrayFromIpAddressString(uri.getHost().replaceAll("[\\[\\]]", ""));
        if (!settings.localAddresses()
                && numbers != null
                && !PublicAddresses.isPublic(InetAddress.getByAddress(numbers))) {
            throw new PublicAddresses.Refused();
        }
        return uri;
    }

    private static Optional<String> wrong(HttpClientResponse response) {
        int status = response.status().code();
        if (status != 200) {
            return Optional.of("The server answers " + status + ".");
        }
        String type = String.valueOf(response.responseHeaders().get("Content-Type"));
        boolean picture =
                FileType.ofMediaType(type).filter(FileType.PICTURES::contains).isPresent();
        return picture
                ? Optional.empty()
                : Optional.of("The server calls it \"" + PlainText.storable(type) + "\", which is no picture.");
    }

    private static Throwable explained(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case NoPicture known -> {
                    return known;
                }
                case PublicAddresses.Refused refused -> {
                    return new NoPicture(String.valueOf(refused.getMessage()));
                }
                case FileRefused refused -> {
                    return new NoPicture(String.valueOf(refused.getMessage()));
                }
                case UnknownHostException unknown -> {
                    return new NoPicture("There is no such host.");
                }
                case java.util.concurrent.TimeoutException late -> {
                    return new NoPicture("The server did not answer in time.");
                }
                default -> {}
            }
        }
        return failure instanceof IOException || failure instanceof IllegalArgumentException
                ? new NoPicture(
                        "The picture cannot be fetched: " + PlainText.storable(String.valueOf(failure.getMessage())))
                : failure;
    }
}
