// SPDX-License-Identifier: Apache-2.0
package io.vetrina.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vetrina.BackendTest;
import io.vetrina.files.FileType;
import io.vetrina.files.StoredFiles;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.test.StepVerifier;

@BackendTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureFetcherTest {

    @Autowired
    private StoredFiles files;

    private PictureServer server;

    @BeforeAll
    void start() throws Exception {
        server = new PictureServer();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void storesThePictureAlsoBehindARedirect() {
        for (String path : new String[] {"/good.png", "/moved.png"}) {
            StepVerifier.create(fetcher(true).fetch(server.address(path)))
                    .assertNext(file -> {
                        assertThat(file.type()).isEqualTo(FileType.PNG);
                        assertThat(file.size()).isEqualTo(PictureServer.png().length);
                    })
                    .verifyComplete();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/missing.png|404",
                "/page.png|no picture",
                "/lie.png|none of",
                "/huge.png|larger than",
                "/round.png|too often",
                "/away.png|http"
            })
    void saysWhyThereIsNoPicture(String path, String why) {
        StepVerifier.create(fetcher(true).fetch(server.address(path)))
                .verifyErrorSatisfies(e -> assertThat(e)
                        .isInstanceOf(PictureFetcher.NoPicture.class)
                        .hasMessageContaining(why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/p.png", "http://127.0.0.1/p.png", "http://2130706433/p.png",
                "http://[::1]/p.png", "http://[::ffff:127.0.0.1]/p.png", "http://10.0.0.1/p.png",
                "http://192.168.1.1/p.png", "http://169.254.169.254/latest/meta-data", "http://0.0.0.0/p.png"
            })
    void asksNoPrivateAddress(String address) {
        StepVerifier.create(fetcher(false).fetch(address))
                .verifyErrorSatisfies(e -> assertThat(e)
                        .isInstanceOf(PictureFetcher.NoPicture.class)
                        .hasMessageContaining("private"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://0x7f.1/p.png",
                "ftp://example.org/p.png",
                "file:///etc/passwd",
                "http://user:secret@example.org/p.png",
                "p.png"
            })
    void asksOverHttpOnly(String address) {
        StepVerifier.create(fetcher(true).fetch(address))
                .verifyErrorSatisfies(e -> assertThat(e).hasMessageContaining("Not an address"));
    }

    @ParameterizedTest
    @CsvSource({
        "100.64.0.1,false",
        "198.18.0.1,false",
        "240.0.0.1,false",
        "fc00::1,false",
        "fe80::1,false",
        "64:ff9b::a00:1,false",
        "2002:7f00:1::,false",
        "8.8.8.8,true",
        "2a00:1450:4001::1,true"
    })
    void knowsPublicAddresses(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    private PictureFetcher fetcher(boolean localAddresses) {
        return new PictureFetcher(new PictureSettings(localAddresses, 10 << 20, Duration.ofSeconds(5)), files);
    }
}
